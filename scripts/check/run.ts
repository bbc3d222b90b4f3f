/**
 * npm test: every check, in order. `run.ts <step>...` runs only those and what they need.
 * The last line is `N passed, N failed`; the exit code is 1 when anything failed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareMachine } from './prepare';
import { runStep } from './run-step';
import { listRounds, type Step } from './steps';
import { addTallies, type Tally } from './tally';

async function runChecks(names: readonly string[], reports: string): Promise<Tally> {
  const preparation = await prepareMachine((line) => console.log(line));
  if (!preparation.ok) {
    console.error(preparation.reason);
    return { passed: 0, failed: 1 };
  }
  const env = { ...process.env, ...preparation.env };
  const tallies = new Map<string, Tally>();
  const rounds = listRounds(reports);
  const wanted = new Set(names.length === 0 ? rounds.flat().map(({ name }) => name) : names);
  for (const step of rounds.flat())
    if (wanted.has(step.name)) step.after?.forEach((name) => wanted.add(name));
  for (const round of rounds) {
    const steps = round.filter(({ name }) => wanted.has(name));
    const output = steps.length > 1 ? 'when-done' : 'live';
    const run = async (step: Step) => {
      const missing = step.after?.find((name) => tallies.get(name)?.failed !== 0);
      if (missing === undefined) return runStep(step, env, output);
      console.log(`\n== ${step.name}: not run, because ${missing} failed`);
      return { passed: 0, failed: 1 };
    };
    const results = await Promise.all(steps.map(run));
    steps.forEach(({ name }, index) => tallies.set(name, results[index] ?? { passed: 0, failed: 1 }));
  }
  console.log('');
  for (const [name, tally] of tallies) console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed`);
  return addTallies([...tallies.values()]);
}

process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
const reports = mkdtempSync(join(tmpdir(), 'sitwell-reports-'));
const total = await runChecks(process.argv.slice(2), reports);
rmSync(reports, { recursive: true, force: true });
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
