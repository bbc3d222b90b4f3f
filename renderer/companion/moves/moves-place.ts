import type { AnyMoveId, OwnMoveId } from '@shared/moves/own-move';
import type { OwnRoutineId, RoutineId, RoutineMove } from '@shared/moves/routine';

/** Where in Moves somebody is. */
export type MovesPlace =
  /** `came`: the move that was looked at last, whose tile takes the focus. */
  | { readonly view: 'library'; readonly came: AnyMoveId | null }
  | { readonly view: 'move'; readonly move: AnyMoveId }
  /** The form of an own move; null: a new one. */
  | { readonly view: 'own-move'; readonly move: OwnMoveId | null }
  /** `came`: the routine that was worked on last, whose card takes the focus. */
  | { readonly view: 'routines'; readonly came: RoutineId | null }
  /** The form of an own routine; a new one (null) starts with these moves and this name. */
  | {
      readonly view: 'routine';
      readonly routine: OwnRoutineId | null;
      readonly name: string;
      readonly moves: readonly RoutineMove[];
    }
  | { readonly view: 'beyond' }
  /** Playing; `routine` is null for single moves and for what fits a prompt. `from` is where it goes back to. */
  | {
      readonly view: 'play';
      readonly routine: RoutineId | null;
      readonly moves: readonly RoutineMove[];
      readonly from: MovesPlace;
    };

/** The parts that the tabs of the section switch between. */
export const PARTS = ['library', 'routines', 'beyond'] as const;
export type MovesPart = (typeof PARTS)[number];

/** The part that a place is in. */
export function findPart(place: MovesPlace): MovesPart {
  switch (place.view) {
    case 'library':
    case 'move':
    case 'own-move':
      return 'library';
    case 'routines':
    case 'routine':
      return 'routines';
    case 'beyond':
      return 'beyond';
    case 'play':
      return findPart(place.from);
  }
}

/** A part's first page. */
export function findStart(part: MovesPart): MovesPlace {
  return part === 'beyond' ? { view: part } : { view: part, came: null };
}
