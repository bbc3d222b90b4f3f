import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeMoves } from '@shared/moves/change';
import { movesChangeSchema, type MovesChange } from '@shared/moves/moves-change-schema';
import { EMPTY_MOVES, type MovesDocument } from '@shared/moves/moves-document';
import { readMoves } from '@shared/moves/read-moves';
import type { RoutineMove } from '@shared/moves/routine';
import { anyMoves, PUSH_UP } from './any-moves';

function usual(move: RoutineMove['move']): RoutineMove {
  return { move, repetitions: null, length: null };
}

/** Makes one change after another; each must be one that can be made. New ids are `own-0`, `own-1`... */
function after(...changes: readonly MovesChange[]): MovesDocument {
  return changes.reduce<MovesDocument>((moves, change, index) => {
    const result = changeMoves(moves, change, String(index));
    if (!result.ok) throw new Error(result.problems.join(', '));
    return result.moves;
  }, EMPTY_MOVES);
}

/** All that refuses a change; nothing when it is made. */
function refusal(moves: MovesDocument, change: MovesChange): readonly string[] {
  const result = changeMoves(moves, change, 'other');
  return result.ok ? [] : result.problems;
}

const ADD: MovesChange = { type: 'add-move', fields: PUSH_UP };
const ROUTINE: MovesChange = {
  type: 'add-routine',
  name: 'Mornings',
  moves: [usual('walk'), { ...usual('own-0'), repetitions: 3 }, usual('calf-stretch')],
};

describe('a move of one’s own', () => {
  it('is kept without blanks and empty lines', () => {
    const fields = { ...PUSH_UP, name: '  Desk push-up ', steps: [' Lean. ', '', '   ', 'Push.'] };
    expect(after({ type: 'add-move', fields }).ownMoves).toEqual([
      { ...PUSH_UP, id: 'own-0', steps: ['Lean.', 'Push.'] },
    ]);
  });

  it.each([
    ['an empty name', { name: ' ' }, 'name-empty'],
    ['a long name', { name: 'x'.repeat(41) }, 'name-too-long'],
    ['a name that is taken', { name: 'DESK push-up' }, 'name-taken'],
    ['no steps', { steps: [' ', ''] }, 'steps-empty'],
    ['a long step', { steps: ['x'.repeat(201)] }, 'step-too-long'],
    ['many steps', { steps: Array.from({ length: 11 }, () => 'x') }, 'too-many-steps'],
  ] as const)('is not added with %s', (_what, wrong, problem) => {
    const fields = { ...PUSH_UP, name: 'Other', ...wrong };
    expect(refusal(after(ADD), { type: 'add-move', fields })).toEqual([problem]);
  });

  it('and a routine are refused for all that is wrong with them at once', () => {
    const steps = Array.from({ length: 11 }, () => 'x'.repeat(201));
    const fields = { ...PUSH_UP, name: '', steps };
    const problems = ['name-empty', 'too-many-steps', 'step-too-long'];
    expect(refusal(after(ADD), { type: 'add-move', fields })).toEqual(problems);
    expect(refusal(after(ADD), { type: 'edit-move', id: 'own-0', fields })).toEqual(problems);
    const moves = [usual('own-9'), ...Array.from({ length: 30 }, () => usual('walk'))];
    expect(refusal(after(ADD, ROUTINE), { type: 'add-routine', name: 'mornings', moves })).toEqual([
      ...['name-taken', 'routine-too-long', 'no-such-move', 'move-twice'],
    ]);
  });

  it('may keep its name when it is edited', () => {
    const fields = { ...PUSH_UP, repetitions: 9 };
    expect(after(ADD, { type: 'edit-move', id: 'own-0', fields }).ownMoves[0]?.repetitions).toBe(9);
  });

  it('leaves the routines when it is deleted, and comes back to its place in them', () => {
    const before = after(ADD, ROUTINE);
    const deleted = changeMoves(before, { type: 'delete-move', id: 'own-0' }, '');
    if (!deleted.ok) throw new Error(deleted.problems.join(', '));
    expect(deleted.moves.ownMoves).toEqual([]);
    expect(deleted.moves.ownRoutines[0]?.moves).toEqual([usual('walk'), usual('calf-stretch')]);
    expect(changeMoves(deleted.moves, deleted.undo, '')).toMatchObject({ ok: true, moves: before });
  });

  it('may leave a routine empty, which an edit that is taken back makes so again', () => {
    const alone: MovesChange = { type: 'add-routine', name: 'Alone', moves: [usual('own-0')] };
    const emptied = after(ADD, alone, { type: 'delete-move', id: 'own-0' });
    expect(emptied.ownRoutines[0]?.moves).toEqual([]);
    const id = 'own-1';
    expect(refusal(emptied, { type: 'edit-routine', id, name: 'Alone', moves: [] })).toEqual([
      'routine-empty',
    ]);
    const edited = changeMoves(emptied, { type: 'edit-routine', id, name: 'A', moves: [usual('walk')] }, '');
    if (!edited.ok) throw new Error(edited.problems.join(', '));
    expect(changeMoves(edited.moves, edited.undo, '')).toMatchObject({ ok: true, moves: emptied });
  });

  it('comes back without the routine that is gone meanwhile', () => {
    const deleted = changeMoves(after(ADD, ROUTINE), { type: 'delete-move', id: 'own-0' }, '');
    if (!deleted.ok) throw new Error(deleted.problems.join(', '));
    const without = changeMoves(deleted.moves, { type: 'delete-routine', id: 'own-1' }, '');
    if (!without.ok) throw new Error(without.problems.join(', '));
    expect(changeMoves(without.moves, deleted.undo, '')).toMatchObject({ ok: true, moves: after(ADD) });
  });

  it('is refused where there are a hundred', () => {
    const many = after(
      ...Array.from({ length: 100 }, (_, at): MovesChange => {
        return { type: 'add-move', fields: { ...PUSH_UP, name: `Move ${at}` } };
      }),
    );
    expect(refusal(many, ADD)).toEqual(['too-many-moves']);
  });
});

describe('a routine of one’s own', () => {
  it.each([
    ['an empty name', { name: '' }, 'name-empty'],
    ['a name that is taken', { name: 'mornings ' }, 'name-taken'],
    ['a move that is not there', { moves: [usual('own-9')] }, 'no-such-move'],
    ['no move', { moves: [] }, 'routine-empty'],
    ['a move twice', { moves: [usual('walk'), { ...usual('walk'), length: 60_000 }] }, 'move-twice'],
    ['many moves', { moves: Array.from({ length: 31 }, () => usual('walk')) }, 'routine-too-long'],
  ])('is not added with %s', (_what, wrong, problem) => {
    const change: MovesChange = { type: 'add-routine', name: 'Other', moves: [], ...wrong };
    expect(refusal(after(ADD, ROUTINE), change)).toContain(problem);
  });

  it('comes back without a move that was deleted meanwhile', () => {
    const deleted = changeMoves(after(ADD, ROUTINE), { type: 'delete-routine', id: 'own-1' }, '');
    if (!deleted.ok) throw new Error(deleted.problems.join(', '));
    const without = changeMoves(deleted.moves, { type: 'delete-move', id: 'own-0' }, '');
    if (!without.ok) throw new Error(without.problems.join(', '));
    const restored = changeMoves(without.moves, deleted.undo, '');
    expect(restored).toMatchObject({
      ok: true,
      moves: { ownRoutines: [{ name: 'Mornings', moves: [usual('walk'), usual('calf-stretch')] }] },
    });
  });

  it.each<MovesChange>([
    { type: 'edit-routine', id: 'own-9', name: 'x', moves: [] },
    { type: 'delete-routine', id: 'own-9' },
  ])('that is not there is refused', (change) => {
    expect(refusal(EMPTY_MOVES, change)).toEqual(['no-such-routine']);
  });
});

const anyChange = (moves: MovesDocument): fc.Arbitrary<MovesChange> => {
  const move = fc.constantFrom(...moves.ownMoves.map(({ id }) => id), 'own-none' as const);
  const routine = fc.constantFrom(...moves.ownRoutines.map(({ id }) => id), 'own-none' as const);
  const name = fc.constantFrom('New', 'Move 1', 'Routine 1', '', 'x'.repeat(50));
  const entries = fc.array(fc.constantFrom(usual('walk'), usual('own-m0'), usual('back-bend')));
  const fields = name.map((each) => ({ ...PUSH_UP, name: each }));
  return fc.oneof(
    fc.record({ type: fc.constant('add-move' as const), fields }),
    fc.record({ type: fc.constant('edit-move' as const), id: move, fields }),
    fc.record({ type: fc.constant('delete-move' as const), id: move }),
    fc.record({ type: fc.constant('add-routine' as const), name, moves: entries }),
    fc.record({ type: fc.constant('edit-routine' as const), id: routine, name, moves: entries }),
    fc.record({ type: fc.constant('delete-routine' as const), id: routine }),
    fc.constant<MovesChange>({
      type: 'set-player',
      player: { speech: true, voice: 'Anna', sound: true },
    }),
  );
};
const anyStep = anyMoves.chain((moves) => fc.tuple(fc.constant(moves), anyChange(moves)));

describe('any change', () => {
  it('leaves what can be read back, or leaves all as it was', () => {
    fc.assert(
      fc.property(anyStep, ([moves, change]) => {
        const result = changeMoves(moves, change, 'new');
        if (result.ok) expect(readMoves(JSON.parse(JSON.stringify(result.moves)))).toEqual(result.moves);
      }),
    );
  });

  it('is taken back whole by the change that it names, which can cross the border', () => {
    fc.assert(
      fc.property(anyStep, ([moves, change]) => {
        const result = changeMoves(moves, change, 'new');
        if (!result.ok) return;
        const undo = movesChangeSchema.parse(JSON.parse(JSON.stringify(result.undo)));
        expect(changeMoves(result.moves, undo, 'other')).toMatchObject({ ok: true, moves });
      }),
    );
  });
});
