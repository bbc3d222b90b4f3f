import { randomUUID } from 'node:crypto';
import type { Notice } from '@shared/health';
import type { ClockPort } from '@shared/session/ports';
import { readSavedSession } from '@shared/session/saved';
import { createHistoryLog } from '../storage/history-log';
import { openSettingsFile } from '../storage/settings-file';
import { createSettingsStore } from '../storage/settings-store';
import { createStateFile } from '../storage/state-file';
import type { Folders } from './folders';

/** The three things that are kept on the disk. What can't be read or written is posted as a notice. */
export function createStores(options: {
  readonly folders: Folders;
  readonly clock: ClockPort;
  readonly post: (notice: Notice) => void;
}) {
  const { folders, clock, post: onNotice } = options;
  const now = () => clock.now().wall;
  return {
    settings: createSettingsStore({ folder: folders.data, onNotice, now, openFile: openSettingsFile }),
    stateFile: createStateFile({ folder: folders.data, onNotice, now, readState: readSavedSession }),
    history: createHistoryLog({
      folder: folders.history,
      onNotice,
      now,
      newId: randomUUID,
      bootId: () => clock.bootId(),
      timeZone: () => clock.timeZone(),
    }),
  };
}
