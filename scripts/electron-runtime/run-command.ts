import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface CommandResult {
  /** Null when a signal or the time limit ended it; 127 when there is no such program. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the program is killed. */
  readonly limit?: number;
}

export interface CommandLine {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * A command line whose process the kernel ends when ours ends in whatever way, kill -9 included.
 * Linux only (util-linux's setpriv); elsewhere the command line as it is.
 */
export function endWithParent(command: string, args: readonly string[]): CommandLine {
  const guard = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));
  if (process.platform !== 'linux' || guard === undefined) return { command, args };
  return { command: guard, args: ['--pdeathsig', 'TERM', '--', command, ...args] };
}

/** Runs a program to its end and collects what it printed. Never rejects: a program that is missing has code 127. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const line = endWithParent(command, args);
    const child = spawn(line.command, line.args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    const limit =
      options.limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.limit);
    child.on('error', (error) => {
      clearTimeout(limit);
      resolve({ code: 127, stdout, stderr: error.message });
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ code, stdout, stderr });
    });
  });
}

/** The last line that says something, for a message. */
export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
