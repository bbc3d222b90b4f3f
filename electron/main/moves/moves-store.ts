import type { MovesChangeAnswer } from '@shared/ipc';
import { changeMoves } from '@shared/moves/change';
import type { MovesChange } from '@shared/moves/moves-change-schema';
import { EMPTY_MOVES, type MovesDocument } from '@shared/moves/moves-document';
import type { DocumentFile } from '../storage/document-file';

/** A person's own moves and routines, loaded once and held in memory; each change is written at once. */
export interface MovesStore {
  readonly current: () => MovesDocument;
  /** Makes a change, or says why not. What can't be written is told as a notice and stays in memory. */
  readonly change: (change: MovesChange) => MovesChangeAnswer;
  readonly subscribe: (changed: () => void) => void;
  readonly flush: () => Promise<void>;
}

export function createMovesStore(options: {
  readonly file: DocumentFile<MovesDocument>;
  readonly newId: () => string;
}): MovesStore {
  const { file } = options;
  const loaded = file.load();
  const subscribers: (() => void)[] = [];
  let moves = loaded.kind === 'state' ? loaded.state : EMPTY_MOVES;
  return {
    current: () => moves,
    change(change) {
      const result = changeMoves(moves, change, options.newId());
      if (!result.ok) return result;
      moves = result.moves;
      file.save(moves);
      for (const changed of subscribers) changed();
      return { ok: true, id: result.id, undo: result.undo };
    },
    subscribe: (changed) => void subscribers.push(changed),
    flush: () => file.flush(),
  };
}
