/** What one step of the checks came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }),
    { passed: 0, failed: 0 },
  );
}

/** A step that ran nothing, or says by its exit code that something is wrong that no test counts, is a failure. */
export function judgeTally(counted: Tally | null, exitCode: number | null): Tally {
  if (counted === null) return { passed: 0, failed: 1 };
  const isUncounted = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0);
  return isUncounted ? { passed: counted.passed, failed: 1 } : counted;
}
