import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_MOVES, type MovesDocument } from '@shared/moves/moves-document';
import { readMoves, salvageMoves } from '@shared/moves/read-moves';
import type { RoutineMove } from '@shared/moves/routine';
import { anyMoves, PUSH_UP } from './any-moves';

function usual(move: RoutineMove['move']): RoutineMove {
  return { move, repetitions: null, length: null };
}

const KEPT: MovesDocument = {
  ownMoves: [
    { ...PUSH_UP, id: 'own-a' },
    { ...PUSH_UP, id: 'own-b', name: 'Bird dog', floor: true },
  ],
  ownRoutines: [{ id: 'own-r', name: 'Mornings', moves: [usual('own-a'), usual('walk')] }],
  player: { speech: true, voice: 'Anna', sound: false },
};

/** As it lies in the file, with a part of it changed. */
function file(change: object): unknown {
  return JSON.parse(JSON.stringify({ ...KEPT, ...change }));
}

const [A, B] = KEPT.ownMoves;
const [R] = KEPT.ownRoutines;

describe('moves from the disk', () => {
  it('are what was written there', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        expect(readMoves(JSON.parse(JSON.stringify(moves)))).toEqual(moves);
      }),
    );
  });

  it.each([
    ['a move that is never done', { ownMoves: [{ ...A, repetitions: 0 }, B] }],
    ['a move without steps', { ownMoves: [{ ...A, steps: [] }, B] }],
    ['a move with the id of the product’s', { ownMoves: [{ ...A, id: 'walk' }, B] }],
    ['two moves of one name', { ownMoves: [A, { ...B, name: 'DESK PUSH-UP' }] }],
    ['a routine of a move that is not there', { ownRoutines: [{ ...R, moves: [usual('own-x')] }] }],
    ['a routine with a move twice', { ownRoutines: [{ ...R, moves: [usual('walk'), usual('walk')] }] }],
    ['a player that is neither', { player: { ...KEPT.player, speech: 'yes' } }],
  ])('are not read with %s', (_what, change) => {
    expect(readMoves(file(change))).toBeNull();
  });
});

describe('a damaged file', () => {
  it.each([
    ['a move without a step is lost', { ownMoves: [{ ...A, steps: [7] }, B] }, ['Bird dog']],
    ['a move without an id is lost', { ownMoves: [{ ...A, id: 4 }, B] }, ['Bird dog']],
    [
      'a second of one name gets a number',
      { ownMoves: [A, { ...B, name: A?.name }] },
      ['Desk push-up', 'Desk push-up 2'],
    ],
    ['a name that is none becomes a number', { ownMoves: [{ ...A, name: null }, B] }, ['1', 'Bird dog']],
  ])('keeps its other moves: %s', (_what, change, names) => {
    expect(salvageMoves(file(change))?.ownMoves.map(({ name }) => name)).toEqual(names);
  });

  it('takes the careful side where it can’t read what a move is like', () => {
    const moves = salvageMoves(
      file({ ownMoves: [{ ...A, floor: null, gentle: 3, quiet: '', hold: -1 }, B] }),
    );
    expect(moves?.ownMoves[0]).toEqual({ ...A, floor: true, gentle: false, quiet: false, hold: null });
  });

  it('keeps of a routine the moves that are there', () => {
    const moves = salvageMoves(file({ ownMoves: [B], ownRoutines: [R, 'x', { ...R, id: 'own-s' }] }));
    expect(moves?.ownRoutines).toEqual([
      { ...R, moves: [usual('walk')] },
      { ...R, id: 'own-s', name: 'Mornings 2', moves: [usual('walk')] },
    ]);
  });

  it('keeps the player’s choices beside lists that are none', () => {
    expect(salvageMoves(file({ ownMoves: 1, ownRoutines: null }))).toEqual({
      ...EMPTY_MOVES,
      player: KEPT.player,
    });
  });

  it('is nothing when it is no object', () => {
    expect(salvageMoves([])).toBeNull();
    expect(salvageMoves('moves')).toBeNull();
  });

  it('always gives what can be read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ ownMoves: fc.array(fc.jsonValue()) })), (value) => {
        const moves = salvageMoves(value);
        if (moves !== null) expect(readMoves(JSON.parse(JSON.stringify(moves)))).toEqual(moves);
      }),
    );
  });
});
