import type { MovesChangeAnswer } from '@shared/ipc';
import { changeMoves } from '@shared/moves/change';
import type { MovesChange } from '@shared/moves/moves-change-schema';
import { EMPTY_MOVES, type MovesDocument } from '@shared/moves/moves-document';
import type { DocumentFile } from '../storage/document-file';
import { createDocumentStore, type DocumentStore } from '../storage/document-store';

/** A person's own moves, routines and choices for the player. */
export type MovesStore = DocumentStore<MovesDocument, MovesChange, MovesChangeAnswer>;

export function createMovesStore(options: {
  readonly file: DocumentFile<MovesDocument>;
  readonly newId: () => string;
}): MovesStore {
  return createDocumentStore<MovesDocument, MovesChange, MovesChangeAnswer>({
    file: options.file,
    empty: EMPTY_MOVES,
    change(moves, change) {
      const result = changeMoves(moves, change, options.newId());
      if (!result.ok) return { document: null, answer: result };
      return { document: result.moves, answer: { ok: true, id: result.id, undo: result.undo } };
    },
  });
}
