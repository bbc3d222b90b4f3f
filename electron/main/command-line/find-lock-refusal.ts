import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { isSomebodyListening } from './command-client';

/** Why the instance lock was refused. */
export type LockRefusal =
  /** Another instance was first, and has heard the words of this launch with the lock. */
  | 'second'
  /** Nothing can be written to the data folder, so that no lock can be made there either. */
  | 'cannot-write';

/**
 * Chromium refuses the lock in the same way to a second instance and to one that can't make it. Where the folder can be
 * written somebody else has the lock; where it can't, somebody who was there before answers on the command socket.
 * Never rejects.
 */
export async function findLockRefusal({
  dataFolder,
  socketPath,
}: {
  readonly dataFolder: string;
  /** From `findSocketPath`. */
  readonly socketPath: string;
}): Promise<LockRefusal> {
  if (isWritable(dataFolder) || (await isSomebodyListening(socketPath))) return 'second';
  return 'cannot-write';
}

/** Asked by writing: permissions alone say nothing of a full or read-only disk. */
function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    rmdirSync(mkdtempSync(join(folder, 'write-')));
    return true;
  } catch {
    return false;
  }
}
