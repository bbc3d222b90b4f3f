import type { WorkstationChangeAnswer } from '@shared/ipc';
import { changeWorkstation } from '@shared/workstation/change';
import { EMPTY_WORKSTATION, type Workstation } from '@shared/workstation/profile';
import type { WorkstationChange } from '@shared/workstation/workstation-change-schema';
import type { DocumentFile } from '../storage/document-file';

/** The profiles, loaded once and held in memory; each change is written at once. */
export interface WorkstationStore {
  readonly current: () => Workstation;
  /** Makes a change, or says why not. What can't be written is told as a notice and stays in memory. */
  readonly change: (change: WorkstationChange) => WorkstationChangeAnswer;
  readonly subscribe: (changed: () => void) => void;
  readonly flush: () => Promise<void>;
}

export function createWorkstationStore(options: {
  readonly file: DocumentFile<Workstation>;
  /** Wall time, ms since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
}): WorkstationStore {
  const { file } = options;
  const loaded = file.load();
  const subscribers: (() => void)[] = [];
  let workstation = loaded.kind === 'state' ? loaded.state : EMPTY_WORKSTATION;
  return {
    current: () => workstation,
    change(change) {
      const result = changeWorkstation(workstation, change, { now: options.now(), newId: options.newId() });
      if (!result.ok) return result;
      workstation = result.workstation;
      file.save(workstation);
      for (const changed of subscribers) changed();
      return { ok: true };
    },
    subscribe: (changed) => void subscribers.push(changed),
    flush: () => file.flush(),
  };
}
