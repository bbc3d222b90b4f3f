import { spawn } from 'node:child_process';
import { z } from 'zod';
import { sendCommand } from '../../../electron/main/command-line/command-client';
import { findSocketPath } from '../../../electron/main/command-line/socket-path';
import { CHECKOUT } from '../../../scripts/electron-runtime/checkout';
import type { Desktop } from '../../support/desktop/start-desktop';
import { requireElectron, testArguments } from '../../support/electron-app';
import { dataFolderOf } from './data-folder';

export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs Sitwell a second time with these words, in a process of its own like a terminal does. */
export async function runSitwell(desktop: Desktop, words: readonly string[]): Promise<CommandResult> {
  const runtime = await requireElectron();
  const child = spawn(runtime.binary, [...testArguments(runtime), CHECKOUT, ...words], {
    env: { ...desktop.env, TZ: 'UTC' },
    cwd: CHECKOUT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const limit = setTimeout(() => child.kill('SIGKILL'), 20_000);
  const exitCode = await new Promise<number>((done) => child.once('close', (code) => done(code ?? -1)));
  clearTimeout(limit);
  return { stdout, stderr, exitCode };
}

const statusSchema = z.object({
  at: z.number(),
  position: z.string(),
  presence: z.string(),
  bout: z.object({ kind: z.string(), since: z.number(), length: z.number() }),
  nextPrompt: z.object({ reminder: z.string(), dueAt: z.number() }).nullable(),
  prompt: z.object({ reminder: z.string(), phase: z.string() }).nullable(),
  break: z.object({ reminder: z.string(), until: z.number() }).nullable(),
  heldBy: z.array(z.string()),
  mode: z.string(),
  pausedUntil: z.union([z.number(), z.string()]).nullable(),
  today: z.object({
    day: z.string(),
    sitting: z.number(),
    standing: z.number(),
    walking: z.number(),
    away: z.number(),
    longestSitting: z.number(),
  }),
});
export type Status = z.infer<typeof statusSchema>;

/** Reads what `sitwell status --json` prints. */
export function parseStatus(text: string): Status {
  return statusSchema.parse(JSON.parse(text));
}

/** Says words to the running app over its command socket, without the price of a process. */
export async function say(desktop: Desktop, ...words: string[]): Promise<CommandResult> {
  const path = findSocketPath(dataFolderOf(desktop.home), '/tmp');
  const sent = await sendCommand({ path, words, timeoutMs: 5_000 });
  if (sent.kind !== 'answered') throw new Error(`"${words.join(' ')}" was not answered: ${sent.kind}`);
  return sent.answer;
}

export async function readStatus(desktop: Desktop): Promise<Status> {
  return parseStatus((await say(desktop, 'status', '--json')).stdout);
}

/** Whether somebody listens on the command socket: the last part of the app to start. */
export async function isAnswering(desktop: Desktop): Promise<boolean> {
  const path = findSocketPath(dataFolderOf(desktop.home), '/tmp');
  return (await sendCommand({ path, words: ['status'], timeoutMs: 5_000 })).kind === 'answered';
}
