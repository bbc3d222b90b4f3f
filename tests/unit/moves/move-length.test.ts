import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES } from '@shared/moves/built-in-routines';
import { MOVES } from '@shared/moves/catalogue';
import { measureMove, measureRoutine } from '@shared/moves/move-length';
import { EMPTY_MOVES } from '@shared/moves/moves-document';
import { findPlayable, playInRoutine, playOwn, playRoutine } from '@shared/moves/playable';
import { PUSH_UP } from './any-moves';

const SECOND = 1_000;
const MINUTE = 60_000;

/** About how long each move takes by the evidence, seconds; the shortest where it names a range. */
const EVIDENCE: Readonly<Record<string, number>> = {
  EX01: 60,
  EX02: 80,
  EX03: 40,
  EX04: 60,
  EX05: 40,
  EX06: 30,
  EX07: 75,
  EX08: 40,
  EX09: 120,
  EX10: 100,
  EX11: 30,
  EX12: 35,
  EX13: 40,
  EX14: 60,
  EX15: 40,
  EX16: 120,
};

describe('how long a move takes', () => {
  it.each(Object.values(MOVES))('is about as the evidence says: $id', ({ id, evidence }) => {
    const move = findPlayable(EMPTY_MOVES, id);
    const told = (EVIDENCE[evidence] ?? 0) * SECOND;
    expect(Math.abs(measureMove(move as never) - told)).toBeLessThanOrEqual(told * 0.25);
  });

  it('goes with how often and how long a routine has it done', () => {
    const march = playInRoutine(EMPTY_MOVES, { move: 'hip-march', repetitions: 10, length: null });
    expect(march && measureMove(march)).toBeGreaterThan(70 * SECOND);
    const walk = playInRoutine(EMPTY_MOVES, { move: 'walk', repetitions: null, length: 10 * MINUTE });
    expect(walk && measureMove(walk)).toBe(10 * MINUTE);
  });

  it('counts of an own move each way, each hold, and both sides', () => {
    const own = {
      ...PUSH_UP,
      id: 'own-a',
      steps: ['One.', 'Two.'],
      hold: 10 * SECOND,
      repetitions: 3,
    } as const;
    const once = 2 * SECOND + (2 + 10) * SECOND + 2.5 * SECOND;
    expect(measureMove(playOwn(own))).toBe(3 * once);
    expect(measureMove(playOwn({ ...own, sides: 'each' }))).toBe(6 * once);
  });
});

describe('the routines of the product', () => {
  it.each(BUILT_IN_ROUTINES)('have no move twice and none that is not there: $id', (routine) => {
    expect(new Set(routine.moves.map(({ move }) => move)).size).toBe(routine.moves.length);
    expect(playRoutine(EMPTY_MOVES, routine)).toHaveLength(routine.moves.length);
  });

  it('take two minutes where their name says so, and never more than a walk break of five', () => {
    const minutes = BUILT_IN_ROUTINES.map((routine) => [
      routine.id,
      Math.round(measureRoutine(playRoutine(EMPTY_MOVES, routine)) / MINUTE),
    ]);
    expect(Object.fromEntries(minutes)).toEqual({
      'two-minute': 2,
      'after-lunch': 5,
      'hips-and-back': 5,
      wrists: 4,
    });
  });

  it('are quiet and seated where their words say so', () => {
    const twoMinutes = BUILT_IN_ROUTINES.filter(({ id }) => id === 'two-minute');
    const moves = twoMinutes.flatMap((routine) => playRoutine(EMPTY_MOVES, routine));
    expect(moves.every(({ quiet, positions }) => quiet && positions.includes('seated'))).toBe(true);
  });
});
