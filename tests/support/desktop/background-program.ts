import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { endWithParent } from '../../../scripts/electron-runtime/run-command';

export interface BackgroundProgram {
  readonly pid: number;
  /** What it has printed so far, on both streams. */
  output(): string;
  hasEnded(): boolean;
  stop(): Promise<void>;
}

/** Starts a program that ends with the test at the latest. Its output goes to a file. */
export function startProgram(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  outputFile: string,
): BackgroundProgram {
  const line = endWithParent(command, args);
  const output = openSync(outputFile, 'a');
  const child: ChildProcess = spawn(line.command, line.args, { env, stdio: ['ignore', output, output] });
  closeSync(output);
  let ended = false;
  const end = new Promise<void>((resolve) => {
    const finish = () => {
      ended = true;
      resolve();
    };
    child.once('exit', finish);
    child.once('error', finish);
  });
  return {
    pid: child.pid ?? -1,
    output: () => readFileSync(outputFile, 'utf8'),
    hasEnded: () => ended,
    stop: async () => {
      if (!ended) child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 2_000);
      await end;
      clearTimeout(patience);
    },
  };
}
