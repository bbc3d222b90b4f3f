import { createContext, use } from 'react';
import type { CompanionView, MovesChangeAnswer } from '@shared/ipc';
import type { MovesChange } from '@shared/moves/moves-change-schema';
import type { AnyMoveId } from '@shared/moves/own-move';
import type { RoutineId, RoutineMove } from '@shared/moves/routine';
import type { MovesPlace } from './moves-place';
import type { MoveWords } from './move-words';

/** What every part of the section works with. */
export interface MovesAccess {
  readonly view: CompanionView;
  readonly wordsOf: (id: AnyMoveId) => MoveWords;
  readonly open: (place: MovesPlace) => void;
  /** Opens the player; leaving it comes back to where it was opened. `routine`: null for moves without one. */
  readonly play: (moves: readonly RoutineMove[], routine: RoutineId | null) => void;
  /** Saves a change at once. */
  readonly change: (change: MovesChange) => Promise<MovesChangeAnswer>;
  /** Says in the line at the foot what was done, with the change that takes it back. */
  readonly tellDone: (message: string, undo: MovesChange | null) => void;
}

export const MovesContext = createContext<MovesAccess | null>(null);

/** Throws outside of the Moves section: a bug. */
export function useMoves(): MovesAccess {
  const access = use(MovesContext);
  if (access === null) throw new Error('useMoves is used outside of the Moves section.');
  return access;
}
