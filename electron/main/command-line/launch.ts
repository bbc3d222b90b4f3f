import { parseCommand, USAGE, type Command } from '@shared/command';
import type { CommandAnswer } from './message';
import type { SendResult } from './command-client';

/** What this process is to do with its words. */
export type Launch =
  /** Print and leave. */
  | { readonly kind: 'exit'; readonly answer: CommandAnswer }
  /** Be the app: nobody is running and the words want it. */
  | { readonly kind: 'start'; readonly command: Extract<Command, { type: 'start' | 'open' }> }
  | { readonly kind: 'simulate'; readonly path: string }
  | { readonly kind: 'heights'; readonly words: readonly string[] };

export interface LaunchOptions {
  readonly words: readonly string[];
  readonly version: string;
  readonly send: (words: readonly string[]) => Promise<SendResult>;
}

function exit(exitCode: number, stdout: string, stderr: string): Launch {
  return { kind: 'exit', answer: { stdout, stderr, exitCode } };
}

/** Decides what a launch is: words are answered by the running instance, or here. Never rejects. */
export async function decideLaunch({ words, version, send }: LaunchOptions): Promise<Launch> {
  const parsed = parseCommand(words);
  if (!parsed.ok) return exit(parsed.exitCode, '', `${parsed.error}\n`);
  const { command } = parsed;
  if (command.type === 'version') return exit(0, `${version}\n`, '');
  if (command.type === 'help') return exit(0, `${USAGE}\n`, '');
  if (command.type === 'simulate') return { kind: 'simulate', path: command.path };
  if (command.type === 'heights') return { kind: 'heights', words: command.words };
  const sent = await send(words);
  if (sent.kind === 'answered') return { kind: 'exit', answer: sent.answer };
  if (command.type === 'start' || command.type === 'open') return { kind: 'start', command };
  if (sent.kind === 'not-running') return exit(3, '', 'Sitwell is not running.\n');
  return exit(70, '', `Sitwell is running but could not be asked: ${sent.reason}.\n`);
}
