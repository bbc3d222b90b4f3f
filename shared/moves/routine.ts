import type { AnyMoveId } from './own-move';

export const BUILT_IN_ROUTINE_IDS = ['two-minute', 'after-lunch', 'hips-and-back', 'wrists'] as const;
export type BuiltInRoutineId = (typeof BUILT_IN_ROUTINE_IDS)[number];
/** Told apart from a routine of the product by its start. */
export type OwnRoutineId = `own-${string}`;
export type RoutineId = BuiltInRoutineId | OwnRoutineId;

/** What may be kept; our own judgement. */
export const ROUTINE_LIMITS = {
  routines: 50,
  moves: 30,
  /** Of a walk, ms: a minute to an hour. */
  walk: { least: 60_000, most: 3_600_000 },
} as const;

/** A move's place in a routine, or in what a prompt proposes. */
export interface RoutineMove {
  readonly move: AnyMoveId;
  /** On each side where sides take turns; null: as many as is usual for the move. */
  readonly repetitions: number | null;
  /** How long a walk takes, ms; null: as long as is usual. Other moves are held for as long as is usual. */
  readonly length: number | null;
}

/** Moves in the order in which they are done, none of them twice. The words of a built-in one go by its id. */
export interface BuiltInRoutine {
  readonly id: BuiltInRoutineId;
  readonly moves: readonly RoutineMove[];
}

/** A routine of a person's own. It is empty only after its last move, an own one, was deleted. */
export interface OwnRoutine {
  readonly id: OwnRoutineId;
  /** 1 to 40 characters, no two alike: see `isSameName`. */
  readonly name: string;
  readonly moves: readonly RoutineMove[];
}
export type Routine = BuiltInRoutine | OwnRoutine;

export function isOwnRoutine(routine: Routine): routine is OwnRoutine {
  return routine.id.startsWith('own-');
}
