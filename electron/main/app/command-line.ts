import { app } from 'electron';
import type { SessionLoop } from '@shared/session/loop';
import { answerWords } from '../command-line/answer';
import { createCommandServer } from '../command-line/command-server';
import { readLaunchData } from '../command-line/message';
import { createLog } from '../log';
import type { Words } from '../words';
import type { AppWindows } from './windows';

export interface ServedCommandLine {
  /** Hears a launch that lost the race for the instance lock; what it sent is not checked yet. */
  readonly receiveLaunch: (data: unknown) => void;
  /** Resolves when callers find the app, or when it is known that they will not. Never rejects. */
  readonly ready: Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Answers `sitwell status` and the like, which ask the running app at `socketPath`. */
export function serveCommandLine(options: {
  readonly socketPath: string;
  readonly loop: () => SessionLoop;
  readonly windows: Pick<AppWindows, 'open' | 'bringForward'>;
  readonly words: () => Words;
}): ServedCommandLine {
  const { loop, windows } = options;
  const log = createLog('command');
  const target = {
    snapshot: () => loop().snapshot(),
    say: loop().say,
    open: windows.open,
    bringForward: windows.bringForward,
    quit: () => setImmediate(() => app.quit()),
    version: app.getVersion(),
    translate: (key: string, values?: Readonly<Record<string, string | number>>) =>
      options.words().translate(`command:${key}`, values),
  };
  const server = createCommandServer({
    path: options.socketPath,
    handle: (said) => Promise.resolve(answerWords(said, target)),
    log,
  }).catch((error: unknown) => {
    // A file system without sockets, say: the command line finds nobody, and everything else works.
    log.warn('command line: not served', error);
    return null;
  });
  return {
    receiveLaunch(data) {
      const words = readLaunchData(data);
      answerWords(words.length === 0 ? ['open'] : words, target);
    },
    ready: server,
    close: async () => (await server)?.close(),
  };
}
