import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { readLog, salvageLog } from '@shared/discomfort/read-log';
import type { Notice } from '@shared/health';
import { readWalkingPlanDocument } from '@shared/exercise/walking-plan/walking-plan-document';
import { readMoves, salvageMoves } from '@shared/moves/read-moves';
import { findDay } from '@shared/session/calendar';
import type { ClockPort } from '@shared/session/ports';
import { readSavedSession } from '@shared/session/saved';
import { readWorkstation, salvageWorkstation } from '@shared/workstation/read-workstation';
import { createDiscomfortStore } from '../discomfort/discomfort-store';
import { createWalkingPlanStore } from '../exercise/walking-plan-store';
import { createMovesStore } from '../moves/moves-store';
import { createHistoryLog } from '../storage/history-log';
import { openSettingsFile } from '../storage/settings-file';
import { createDocumentFile } from '../storage/document-file';
import { createSettingsStore } from '../storage/settings-store';
import { createWorkstationStore } from '../workstation/workstation-store';
import type { Folders } from './folders';

const DISCOMFORT_FILE = 'discomfort.json';

/** The things that are kept on the disk. */
export type Stores = ReturnType<typeof createStores>;

/** Opens them all. What can't be read or written is posted as a notice. */
export function createStores(options: {
  readonly folders: Folders;
  readonly clock: ClockPort;
  readonly post: (notice: Notice) => void;
}) {
  const { folders, clock, post: onNotice } = options;
  const now = () => clock.now().wall;
  const settings = createSettingsStore({ folder: folders.data, onNotice, now, openFile: openSettingsFile });
  return {
    settings,
    stateFile: createDocumentFile({
      folder: folders.data,
      name: 'state.json',
      version: 1,
      newer: 'set-aside',
      notices: { corrupt: 'state-corrupt', newer: 'state-newer', notSaved: 'state-not-saved' },
      onNotice,
      now,
      read: readSavedSession,
    }),
    workstation: createWorkstationStore({
      file: createDocumentFile({
        folder: folders.data,
        name: 'workstation.json',
        version: 1,
        newer: 'leave',
        notices: {
          corrupt: 'workstation-corrupt',
          newer: 'workstation-newer',
          notSaved: 'workstation-not-saved',
        },
        onNotice,
        now,
        read: readWorkstation,
        salvage: { read: salvageWorkstation, notice: 'workstation-mended' },
      }),
      now,
      newId: randomUUID,
    }),
    walkingPlan: createWalkingPlanStore({
      file: createDocumentFile({
        folder: folders.data,
        name: 'walking-plan.json',
        version: 1,
        newer: 'leave',
        notices: {
          corrupt: 'walking-plan-corrupt',
          newer: 'walking-plan-newer',
          notSaved: 'walking-plan-not-saved',
        },
        onNotice,
        now,
        read: readWalkingPlanDocument,
      }),
      today: () => findDay(now(), clock.timeZone(), settings.current().dayStartsAt).day,
    }),
    discomfort: createDiscomfortStore({
      path: join(folders.data, DISCOMFORT_FILE),
      file: createDocumentFile({
        folder: folders.data,
        name: DISCOMFORT_FILE,
        version: 1,
        newer: 'leave',
        notices: {
          corrupt: 'discomfort-corrupt',
          newer: 'discomfort-newer',
          notSaved: 'discomfort-not-saved',
        },
        onNotice,
        now,
        read: readLog,
        salvage: { read: salvageLog, notice: 'discomfort-mended' },
      }),
      now,
      dayOf: (wall) => findDay(wall, clock.timeZone(), settings.current().dayStartsAt).day,
      newId: randomUUID,
    }),
    moves: createMovesStore({
      file: createDocumentFile({
        folder: folders.data,
        name: 'moves.json',
        version: 1,
        newer: 'leave',
        notices: { corrupt: 'moves-corrupt', newer: 'moves-newer', notSaved: 'moves-not-saved' },
        onNotice,
        now,
        read: readMoves,
        salvage: { read: salvageMoves, notice: 'moves-mended' },
      }),
      newId: randomUUID,
    }),
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

/** Resolves when everything that was said to the stores is on the disk, or posted as not saved. */
export async function flushStores(stores: Stores): Promise<void> {
  await Promise.all(Object.values(stores).map((store) => store.flush()));
}
