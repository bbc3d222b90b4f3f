import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { CHECKOUT } from '../electron-runtime/checkout';
import { endWithParent } from '../electron-runtime/run-command';
import type { Step } from './steps';
import { judgeTally, type Tally } from './tally';

/** `live`: on the terminal as it comes. `when-done`: in one piece, for checks that run side by side. */
export type StepOutput = 'live' | 'when-done';

/** Runs one check and prints what it says. */
export async function runStep(step: Step, env: NodeJS.ProcessEnv, output: StepOutput): Promise<Tally> {
  const began = Date.now();
  if (output === 'live') console.log(`\n== ${step.name}`);
  const { code, said } = await runProgram(step, env, output);
  if (output === 'when-done') console.log(`\n== ${step.name}\n${said}`.trimEnd());
  const counted = step.count === undefined ? countOnce(code) : step.count();
  const tally = judgeTally(counted, code);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`== ${step.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  return tally;
}

function countOnce(code: number | null): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

interface Ended {
  /** Null when a signal ended it, or when it could not be started. */
  readonly code: number | null;
  /** What it printed, unless that went to the terminal. */
  readonly said: string;
}

function runProgram(step: Step, env: NodeJS.ProcessEnv, output: StepOutput): Promise<Ended> {
  return new Promise((done) => {
    const program = resolve(CHECKOUT, 'node_modules', step.program);
    const line = endWithParent(process.execPath, [program, ...step.words]);
    const stream = output === 'live' ? 'inherit' : 'pipe';
    const child = spawn(line.command, line.args, {
      cwd: CHECKOUT,
      env: { ...env, ...step.env },
      stdio: ['ignore', stream, stream],
      // A group of its own, so that a check that is broken off takes its workers along.
      detached: process.platform !== 'win32',
    });
    let said = '';
    for (const printed of [child.stdout, child.stderr]) {
      printed?.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    }
    const breakOff = () => endGroup(child.pid);
    process.once('exit', breakOff);
    const finish = (code: number | null) => {
      process.off('exit', breakOff);
      done({ code, said });
    };
    child.on('error', (error) => {
      console.error(error.message);
      finish(null);
    });
    child.on('close', (code) => finish(code));
  });
}

function endGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? leader : -leader, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
