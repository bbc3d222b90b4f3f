import type { Log } from './log';

/** The parts of `process` and of Electron's `app` that are used. */
export interface ErrorSource {
  on(event: 'uncaughtException' | 'unhandledRejection', heard: (problem: unknown) => void): unknown;
}
export interface CrashSource {
  on(
    event: 'render-process-gone',
    heard: (event: unknown, contents: CrashedContents, details: CrashDetails) => void,
  ): unknown;
  on(
    event: 'child-process-gone',
    heard: (event: unknown, details: CrashDetails & { readonly type: string }) => void,
  ): unknown;
  on(event: 'web-contents-created', heard: (event: unknown, contents: SpeakingContents) => void): unknown;
}
/** What a page says on its console: where its own bugs end up. */
export interface SpeakingContents {
  on(
    event: 'console-message',
    heard: (said: {
      readonly level: string;
      readonly message: string;
      readonly sourceId: string;
      readonly lineNumber: number;
    }) => void,
  ): unknown;
}
export interface CrashedContents {
  readonly id: number;
}
interface CrashDetails {
  readonly reason: string;
  readonly exitCode: number;
}

export interface ErrorHandlerOptions {
  readonly process: ErrorSource;
  readonly app: CrashSource;
  readonly log: Log;
  /** Writes down the engine's state; may throw. */
  readonly saveState: () => void;
}

/**
 * The one place where bugs end up: they are logged, the state is saved, and the app with its tray stays alive.
 * Having a listener keeps Electron's modal error box away.
 */
export function installErrorHandler({ process, app, log, saveState }: ErrorHandlerOptions): void {
  function survive(kind: string, problem: unknown): void {
    log.error(kind, problem);
    try {
      saveState();
    } catch (error) {
      log.error('saving the state after an error failed', error);
    }
  }

  process.on('uncaughtException', (problem) => survive('uncaught exception', problem));
  process.on('unhandledRejection', (problem) => survive('unhandled rejection', problem));
  app.on('render-process-gone', (_event, contents, details) => {
    if (details.reason === 'clean-exit') return;
    survive('a window crashed', { contents: contents.id, ...details });
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.on('console-message', ({ level, message, sourceId, lineNumber }) => {
      if (level === 'error') log.error(`page: ${message} (${sourceId}:${lineNumber})`);
    });
  });
  app.on('child-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') survive('a helper process is gone', details);
  });
}
