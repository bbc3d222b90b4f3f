import { rebuildSession, REBUILT_MS } from '@shared/history/rebuild';
import type { ClockPort } from '@shared/session/ports';
import type { SavedSession } from '@shared/session/restore';
import type { HistoryLog } from '../storage/history-log';
import type { DocumentFile } from '../storage/document-file';

/** What the last run left: its state, or what the history can tell of it; null at the first start. Never rejects. */
export async function loadSession(options: {
  readonly stateFile: Pick<DocumentFile<SavedSession>, 'load'>;
  readonly history: Pick<HistoryLog, 'readSince'>;
  readonly clock: ClockPort;
}): Promise<SavedSession | null> {
  const { stateFile, history, clock } = options;
  const loaded = stateFile.load();
  if (loaded.kind === 'state') return loaded.state;
  const { records } = await history.readSince(clock.now().wall - REBUILT_MS);
  return rebuildSession(records, {
    at: clock.now(),
    boot: clock.bootId(),
    timeZone: clock.timeZone(),
  });
}
