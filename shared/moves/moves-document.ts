import type { OwnMove } from './own-move';
import type { OwnRoutine } from './routine';

/** How the player tells what to do, besides drawing and writing it. */
export interface PlayerPreferences {
  readonly speech: boolean;
  /** The name of one of the system's voices; null: the system's own for the language. */
  readonly voice: string | null;
  readonly sound: boolean;
}

/** All that the section Moves keeps, in `moves.json`. What was done is in the history. */
export interface MovesDocument {
  /** In the order in which they were made. */
  readonly ownMoves: readonly OwnMove[];
  /** In the order in which they were made. */
  readonly ownRoutines: readonly OwnRoutine[];
  readonly player: PlayerPreferences;
}

/** Silent until the person asks for more: an office has other people in it. */
export const EMPTY_MOVES: MovesDocument = {
  ownMoves: [],
  ownRoutines: [],
  player: { speech: false, voice: null, sound: false },
};
