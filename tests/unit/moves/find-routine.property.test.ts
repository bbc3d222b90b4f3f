import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABOUT, findRoutine, type RoutineNeed } from '@shared/moves/find-routine';
import { MOVE_IDS } from '@shared/moves/move';
import { measureRoutine } from '@shared/moves/move-length';
import { EMPTY_MOVES } from '@shared/moves/moves-document';
import { listPlayable, playRoutine } from '@shared/moves/playable';
import { anyMoves } from './any-moves';

const MINUTE = 60_000;

const anyNeed: fc.Arbitrary<RoutineNeed> = fc.record({
  asks: fc.constantFrom('walk', 'stretch'),
  length: fc.integer({ min: 10_000, max: 15 * MINUTE }),
  position: fc.constantFrom('sitting', 'standing'),
  sore: fc.boolean(),
  recent: fc.uniqueArray(fc.constantFrom(...MOVE_IDS)),
});

const STRETCH: RoutineNeed = {
  asks: 'stretch',
  length: 2 * MINUTE,
  position: 'sitting',
  sore: false,
  recent: [],
};

describe('the moves that fit a prompt', () => {
  it('last about as long as the break, or are the shortest one there is', () => {
    fc.assert(
      fc.property(anyMoves, anyNeed, (moves, need) => {
        const found = findRoutine(moves, need);
        const length = measureRoutine(playRoutine(moves, { moves: found }));
        expect(found.length).toBeGreaterThan(0);
        if (need.asks === 'walk' || length <= need.length * ABOUT) return;
        expect(found).toHaveLength(1);
        const wanted = need.position === 'sitting' ? 'seated' : 'standing';
        const others = listPlayable(moves).filter(
          ({ positions, floor, gentle }) => positions.includes(wanted) && !floor && (gentle || !need.sore),
        );
        for (const other of others) expect(measureRoutine([other])).toBeGreaterThanOrEqual(length);
      }),
    );
  });

  it('are gentle for a sore back, and never need the floor', () => {
    fc.assert(
      fc.property(anyMoves, anyNeed, (moves, need) => {
        for (const move of playRoutine(moves, { moves: findRoutine(moves, need) })) {
          expect(move.floor).toBe(false);
          if (need.sore) expect(move.gentle).toBe(true);
        }
      }),
    );
  });

  it('are done in the position that the break is in', () => {
    fc.assert(
      fc.property(anyMoves, anyNeed, (moves, need) => {
        if (need.asks === 'walk') return;
        for (const move of playRoutine(moves, { moves: findRoutine(moves, need) }))
          expect(move.positions).toContain(need.position === 'sitting' ? 'seated' : 'standing');
      }),
    );
  });

  it('are the same for the same need, and none comes twice', () => {
    fc.assert(
      fc.property(anyMoves, anyNeed, (moves, need) => {
        const found = findRoutine(moves, need);
        expect(findRoutine(moves, need)).toEqual(found);
        expect(new Set(found.map(({ move }) => move)).size).toBe(found.length);
      }),
    );
  });

  it('come in turn: every move that can be done seated has had its day before one comes again', () => {
    const seated = listPlayable(EMPTY_MOVES).filter(({ positions }) => positions.includes('seated'));
    let recent: readonly string[] = [];
    const seen = new Set<string>();
    for (let day = 0; day < seated.length; day += 1) {
      const found = findRoutine(EMPTY_MOVES, { ...STRETCH, recent }).map(({ move }) => move);
      for (const move of found) seen.add(move);
      recent = [...found, ...recent.filter((each) => !found.some((move) => move === each))];
    }
    expect([...seen].sort()).toEqual(seated.map(({ id }) => id).sort());
  });

  it('vary in a break of half a minute, with the fewest repetitions of the source where the usual ones are too many', () => {
    const first = findRoutine(EMPTY_MOVES, { ...STRETCH, length: 30_000 });
    const second = findRoutine(EMPTY_MOVES, {
      ...STRETCH,
      length: 30_000,
      recent: first.map(({ move }) => move),
    });
    expect(first).toEqual([{ move: 'slump-and-sit-tall', repetitions: null, length: null }]);
    expect(second).toEqual([{ move: 'shoulder-blade-squeeze', repetitions: 2, length: null }]);
  });

  it('are a walk as long as the break where a walk is asked', () => {
    const need: RoutineNeed = { ...STRETCH, asks: 'walk', length: 10 * MINUTE };
    expect(findRoutine(EMPTY_MOVES, need)).toEqual([
      { move: 'walk', repetitions: null, length: 10 * MINUTE },
    ]);
  });
});
