import type { WorkstationChangeAnswer } from '@shared/ipc';
import { changeWorkstation } from '@shared/workstation/change';
import { findWayBack } from '@shared/workstation/find-way-back';
import { EMPTY_WORKSTATION, type Workstation } from '@shared/workstation/profile';
import type { WorkstationChange } from '@shared/workstation/workstation-change-schema';
import type { DocumentFile } from '../storage/document-file';
import { createDocumentStore, type DocumentStore } from '../storage/document-store';

/** The profiles. */
export type WorkstationStore = DocumentStore<Workstation, WorkstationChange, WorkstationChangeAnswer>;

export function createWorkstationStore(options: {
  readonly file: DocumentFile<Workstation>;
  /** Wall time, ms since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
}): WorkstationStore {
  return createDocumentStore<Workstation, WorkstationChange, WorkstationChangeAnswer>({
    file: options.file,
    empty: EMPTY_WORKSTATION,
    change(workstation, change) {
      const result = changeWorkstation(workstation, change, { now: options.now(), newId: options.newId() });
      if (!result.ok) return { document: null, answer: result };
      return { document: result.workstation, answer: { ok: true, undo: findWayBack(workstation, change) } };
    },
  });
}
