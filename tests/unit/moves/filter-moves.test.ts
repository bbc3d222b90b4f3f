import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterMoves, hasTrait, MOVE_TRAITS, NO_FILTER } from '@shared/moves/filter-moves';
import { listPlayable, type PlayableMove } from '@shared/moves/playable';
import { EMPTY_MOVES } from '@shared/moves/moves-document';
import { anyMoves } from './any-moves';

const anyFilter = fc.record({
  position: fc.option(fc.constantFrom('seated', 'standing', 'walking')),
  traits: fc.subarray([...MOVE_TRAITS]),
});

describe('the filter of moves', () => {
  it('leaves exactly the moves that are all of it, first those that are drawn so, each in their order', () => {
    fc.assert(
      fc.property(anyMoves, anyFilter, (document, filter) => {
        const moves = listPlayable(document);
        const left = filterMoves(moves, filter);
        for (const move of moves) {
          const isAll =
            (filter.position === null || move.positions.some((each) => each === filter.position)) &&
            filter.traits.every((trait) => hasTrait(move, trait));
          expect(left.includes(move)).toBe(isAll);
        }
        const isDrawnSo = ({ positions: [drawn] }: PlayableMove): boolean =>
          filter.position === null || drawn === filter.position;
        const kept = moves.filter((move) => left.includes(move));
        expect(left.map(isDrawnSo)).toEqual([...left.map(isDrawnSo)].sort((one, other) => +other - +one));
        for (const drawn of [true, false])
          expect(left.filter((move) => isDrawnSo(move) === drawn)).toEqual(
            kept.filter((move) => isDrawnSo(move) === drawn),
          );
      }),
    );
  });

  it('that asks nothing leaves all', () => {
    expect(filterMoves(listPlayable(EMPTY_MOVES), NO_FILTER)).toHaveLength(16);
  });

  it('finds moves for a sore back in both positions', () => {
    for (const position of ['seated', 'standing'] as const)
      expect(filterMoves(listPlayable(EMPTY_MOVES), { position, traits: ['gentle'] }).length).toBeGreaterThan(
        2,
      );
  });
});
