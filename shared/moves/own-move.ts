import type { MoveId, MovePosition } from './move';

/** Told apart from a move of the product by its start. */
export type OwnMoveId = `own-${string}`;
export type AnyMoveId = MoveId | OwnMoveId;

/** What may be kept, so that a move stays one that can be played; our own judgement. */
export const OWN_MOVE_LIMITS = {
  moves: 100,
  steps: 10,
  /** Characters of one step. */
  step: 200,
  /** UTF-16 units of a line as it is typed: far more than a step has, so that what is too long can be said. */
  typedLine: 10_000,
  /** ms. */
  hold: { least: 1_000, most: 10 * 60_000 },
  repetitions: { least: 1, most: 50 },
} as const;

/** What a person says of a move of their own. */
export interface OwnMoveFields {
  /** 1 to 40 characters, no two alike: see `isSameName`. */
  readonly name: string;
  readonly position: MovePosition;
  /** At least one line, each of 1 to 200 characters. */
  readonly steps: readonly string[];
  /** ms; null where nothing is held. */
  readonly hold: number | null;
  /** On each side where it is done on each. */
  readonly repetitions: number;
  readonly sides: 'together' | 'each';
  readonly quiet: boolean;
  /** Done on the floor, so never proposed at a desk. */
  readonly floor: boolean;
  /** The person holds it to be right for a sore low back. */
  readonly gentle: boolean;
}

/** A move of a person's own. */
export interface OwnMove extends OwnMoveFields {
  readonly id: OwnMoveId;
}

export function isOwnMoveId(id: AnyMoveId): id is OwnMoveId {
  return id.startsWith('own-');
}
