import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isSomebodyListening } from './command-client';

/** How long a launch that won the race may take to listen (ms), and how often that is asked. */
const PATIENCE_MS = 10_000;
const ASK_AGAIN_MS = 100;

/** Why the instance lock was refused. */
export type LockRefusal =
  /** Another instance was first, and has heard the words of this launch with the lock. */
  | 'second'
  /** Nothing can be written to the data folder, so that no lock can be made there either. */
  | 'cannot-write'
  /** Somebody holds it but does not answer: a Sitwell that hangs, or one of another computer on a shared disk. */
  | 'folder-held';

/**
 * Chromium refuses the lock in the same way to a second instance and to one that can't make it; an instance that was
 * first answers on the command socket, if not now then soon. Never rejects.
 */
export async function findLockRefusal(options: {
  readonly dataFolder: string;
  /** From `findSocketPath`. */
  readonly socketPath: string;
  /** ms; ten seconds by default. */
  readonly patience?: number;
}): Promise<LockRefusal> {
  const { dataFolder, socketPath, patience = PATIENCE_MS } = options;
  const canWrite = isWritable(dataFolder);
  for (let waited = 0; ; waited += ASK_AGAIN_MS) {
    if (await isSomebodyListening(socketPath)) return 'second';
    if (!canWrite) return 'cannot-write';
    if (waited >= patience) return 'folder-held';
    await wait(ASK_AGAIN_MS);
  }
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
