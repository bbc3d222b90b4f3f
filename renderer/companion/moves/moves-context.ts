import { createContext, use } from 'react';
import type { Answers } from '@shared/ipc';
import type { MovesChange } from '@shared/moves/moves-change-schema';
import type { MovesDocument } from '@shared/moves/moves-document';
import type { AnyMoveId } from '@shared/moves/own-move';
import type { RoutineId, RoutineMove } from '@shared/moves/routine';
import type { UndoableChanges } from '../controls/use-undoable-changes';
import type { MovesPlace } from './moves-place';
import type { MoveWords } from './move-words';

/** What every part of the section works with: the same object while only time passes, so that nothing is drawn anew. */
export interface MovesAccess extends UndoableChanges<MovesChange, Answers['moves:change']> {
  /** Own moves, own routines and how the player sounds, as main keeps them. */
  readonly kept: MovesDocument;
  readonly wordsOf: (id: AnyMoveId) => MoveWords;
  readonly open: (place: MovesPlace) => void;
  /** Opens the player; leaving it comes back to where it was opened. `routine`: null for moves without one. */
  readonly play: (moves: readonly RoutineMove[], routine: RoutineId | null) => void;
}

export const MovesContext = createContext<MovesAccess | null>(null);

/** Throws outside of the Moves section: a bug. */
export function useMoves(): MovesAccess {
  const access = use(MovesContext);
  if (access === null) throw new Error('useMoves is used outside of the Moves section.');
  return access;
}
