import type { Session } from 'electron';
import type { Log } from '../log';
import { serveApp } from './app-protocol';
import { denyPermissions } from './permissions';

/**
 * Makes the session that the pages live in safe. Called before each window is made and done once: a session costs
 * 6 MB of memory, so that there is none until a page needs it.
 */
export function createSessionGuard(options: {
  readonly openSession: () => Session;
  /** Folder of the built pages. */
  readonly pages: string;
  readonly log: Log;
}): () => void {
  let guarded = false;
  return () => {
    if (guarded) return;
    guarded = true;
    const session = options.openSession();
    denyPermissions(session);
    serveApp(session.protocol, options.pages, options.log);
  };
}
