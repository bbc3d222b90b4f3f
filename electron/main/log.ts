import { join } from 'node:path';
import electronLog from 'electron-log/main';

/** What a service needs to speak to the log. */
export interface Log {
  readonly info: (...message: unknown[]) => void;
  readonly warn: (...message: unknown[]) => void;
  readonly error: (...message: unknown[]) => void;
}

const LARGEST_FILE = 1_000_000;

/**
 * Sends everything from level info to `<folder>/main.log`, which becomes `main.old.log` at a megabyte.
 * Nothing leaves the machine, and the terminal hears of errors only.
 */
export function setUpLog(folder: string): void {
  const { file, console: terminal } = electronLog.transports;
  file.resolvePathFn = () => join(folder, 'main.log');
  file.level = 'info';
  file.maxSize = LARGEST_FILE;
  terminal.level = 'error';
}

/** A log whose lines begin with the service's name. */
export function createLog(scope: string): Log {
  return electronLog.scope(scope);
}
