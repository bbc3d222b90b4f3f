import type { MovePosition } from './move';
import type { PlayableMove } from './playable';

/** What can be asked of a move besides its position. */
export const MOVE_TRAITS = ['quiet', 'no-floor', 'gentle'] as const;
export type MoveTrait = (typeof MOVE_TRAITS)[number];

export interface MoveFilter {
  /** Null: in any. */
  readonly position: MovePosition | null;
  /** All of them are asked. */
  readonly traits: readonly MoveTrait[];
}
export const NO_FILTER: MoveFilter = { position: null, traits: [] };

export function hasTrait(move: PlayableMove, trait: MoveTrait): boolean {
  switch (trait) {
    case 'quiet':
      return move.quiet;
    case 'no-floor':
      return !move.floor;
    case 'gentle':
      return move.gentle;
  }
}

/** What can be asked of these moves: nothing about the floor while none of them needs it, unless it is asked already. */
export function listTraits(moves: readonly PlayableMove[], { traits }: MoveFilter): readonly MoveTrait[] {
  return MOVE_TRAITS.filter(
    (trait) => trait !== 'no-floor' || traits.includes(trait) || moves.some(({ floor }) => floor),
  );
}

/** The moves that a filter leaves: first those that are drawn in the position asked for, then those that allow it. */
export function filterMoves(
  moves: readonly PlayableMove[],
  { position, traits }: MoveFilter,
): readonly PlayableMove[] {
  const left = moves.filter(
    (move) =>
      (position === null || move.positions.includes(position)) &&
      traits.every((trait) => hasTrait(move, trait)),
  );
  const isDrawnSo = (move: PlayableMove): boolean => position === null || move.positions[0] === position;
  return [...left.filter(isDrawnSo), ...left.filter((move) => !isDrawnSo(move))];
}
