import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { CHECKOUT } from '../electron-runtime/checkout';
import { endWithParent } from '../electron-runtime/run-command';
import type { Step } from './steps';
import { judgeTally, type Tally } from './tally';

/** Runs one check with its output on the terminal. */
export async function runStep(step: Step, env: NodeJS.ProcessEnv): Promise<Tally> {
  const began = Date.now();
  console.log(`\n== ${step.name}`);
  const code = await runProgram(step, env);
  const counted = step.count === undefined ? countOnce(code) : step.count();
  const tally = judgeTally(counted, code);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`== ${step.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  return tally;
}

function countOnce(code: number | null): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runProgram(step: Step, env: NodeJS.ProcessEnv): Promise<number | null> {
  return new Promise((done) => {
    const program = resolve(CHECKOUT, 'node_modules', step.program);
    const line = endWithParent(process.execPath, [program, ...step.words]);
    const child = spawn(line.command, line.args, {
      cwd: CHECKOUT,
      env: { ...env, ...step.env },
      stdio: ['ignore', 'inherit', 'inherit'],
      // A group of its own, so that a check that is broken off takes its workers along.
      detached: process.platform !== 'win32',
    });
    const breakOff = (signal: NodeJS.Signals) => {
      endGroup(child.pid);
      process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    process.once('SIGINT', breakOff).once('SIGTERM', breakOff);
    const finish = (code: number | null) => {
      process.off('SIGINT', breakOff).off('SIGTERM', breakOff);
      done(code);
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
