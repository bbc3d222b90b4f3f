import type { MovePosition } from '@shared/moves/move';
import type { AnyMoveId, OwnMoveId } from '@shared/moves/own-move';
import type { OwnRoutineId, RoutineId, RoutineMove } from '@shared/moves/routine';

/** Where in Moves somebody is. */
export type MovesPlace =
  | {
      readonly view: 'library';
      /** The move that was looked at last, or the way to a new one: it takes the focus. */
      readonly came: AnyMoveId | 'new' | null;
    }
  | { readonly view: 'move'; readonly move: AnyMoveId }
  /** The form of an own move; null: a new one. */
  | { readonly view: 'own-move'; readonly move: OwnMoveId | null }
  | {
      readonly view: 'routines';
      /** The routine that was worked on last, or the way to a new one: it takes the focus. */
      readonly came: RoutineId | 'new' | null;
    }
  /** The form of an own routine. */
  | { readonly view: 'routine'; readonly routine: OwnRoutineId }
  /** The form of a new one, which starts with this name and these moves. */
  | { readonly view: 'new-routine'; readonly name: string; readonly moves: readonly RoutineMove[] }
  | { readonly view: 'beyond' }
  | StartedPlayer
  | AskedPlayer;

interface Playing {
  readonly view: 'play';
  /** Null for single moves and for what fits a prompt. */
  readonly routine: RoutineId | null;
  readonly moves: readonly RoutineMove[];
}

/** The player with what the person started; it goes back to `from`. Covered, it waits. */
export interface StartedPlayer extends Playing {
  readonly startedBy: 'person';
  readonly from: QuietPlace;
}

/** The player with what a prompt asks for, over `from`, which stays beneath it with what was typed or is played there. */
export interface AskedPlayer extends Playing {
  readonly startedBy: 'main';
  /** How the person was as it was asked for: what can be done seated and standing is done so. */
  readonly position: MovePosition;
  readonly from: QuietPlace | StartedPlayer;
}

/** A form of one's own. */
export type MovesForm = Extract<MovesPlace, { readonly view: (typeof FORMS)[number] }>;
export const FORMS = ['own-move', 'routine', 'new-routine'] as const satisfies readonly MovesPlace['view'][];

/** The form of a routine. */
export type RoutinePlace = Extract<MovesPlace, { readonly view: 'routine' | 'new-routine' }>;

/** Any place but the player. */
export type QuietPlace = Exclude<MovesPlace, Playing>;

/** The parts that the tabs of the section switch between. */
export const PARTS = ['library', 'routines', 'beyond'] as const satisfies readonly MovesPlace['view'][];
export type MovesPart = (typeof PARTS)[number];
/** A place with the tabs above it. */
export type TabPlace = Extract<MovesPlace, { readonly view: MovesPart }>;
/** What was looked at last in a part. */
export type CameFrom<P extends 'library' | 'routines'> = Extract<MovesPlace, { readonly view: P }>['came'];

/** A part's first page. */
export function findStart(part: MovesPart): TabPlace {
  return part === 'beyond' ? { view: part } : { view: part, came: null };
}
