/** What a command that needs no app leaves behind in a terminal. */
export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  /** 0 done, 2 the input is wrong, 70 a bug. */
  readonly exitCode: 0 | 2 | 70;
}

/** Input that is wrong: one sentence per problem, nothing on standard output. */
export function refuseInput(problems: readonly string[]): CommandResult {
  return { stdout: '', stderr: problems.map((problem) => `${problem}\n`).join(''), exitCode: 2 };
}

/** Runs the part of a command that must not fail; if it does, that is a bug and is told as one. */
export function guardBug(command: string, run: () => CommandResult): CommandResult {
  try {
    return run();
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { stdout: '', stderr: `${command}: a bug in Sitwell: ${stack}\n`, exitCode: 70 };
  }
}
