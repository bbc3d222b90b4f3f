import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { endWithParent } from './run-command';

export interface VirtualDisplay {
  /** For the DISPLAY variable, like `:99`. */
  readonly name: string;
  stop(): Promise<void>;
}

/** Whether a program started with this environment would have nowhere to draw. */
export function lacksDisplay(env: NodeJS.ProcessEnv): boolean {
  return process.platform === 'linux' && !isSet(env['DISPLAY']) && !isSet(env['WAYLAND_DISPLAY']);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/**
 * Starts Xvfb on a display number that is free; it ends with this process at the latest.
 *
 * @throws when Xvfb is missing or ends before it has a display
 */
export async function startVirtualDisplay(size = '1600x1000x24'): Promise<VirtualDisplay> {
  const line = endWithParent('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp']);
  const server = spawn(line.command, line.args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let complaints = '';
  server.stderr?.setEncoding('utf8').on('data', (chunk: string) => (complaints += chunk));
  const ended = new Promise<void>((resolve) => {
    server.once('error', (error) => {
      complaints += error.message;
      resolve();
    });
    server.once('exit', () => resolve());
  });
  const announced = server.stdio[3] as Readable;
  const number = await Promise.race([readLine(announced), ended]);
  if (number === undefined) throw new Error(`Xvfb did not start: ${complaints.trim()}`);
  return {
    name: `:${number}`,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

async function readLine(stream: Readable): Promise<string> {
  let text = '';
  stream.setEncoding('utf8');
  while (!text.includes('\n')) {
    const [chunk] = (await once(stream, 'data')) as [string];
    text += chunk;
  }
  return text.trim();
}
