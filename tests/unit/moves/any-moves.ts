import fc from 'fast-check';
import { MOVE_IDS } from '@shared/moves/move';
import type { MovesDocument } from '@shared/moves/moves-document';
import type { OwnMove, OwnMoveFields } from '@shared/moves/own-move';
import type { OwnRoutine, RoutineMove } from '@shared/moves/routine';

export const PUSH_UP: OwnMoveFields = {
  name: 'Desk push-up',
  position: 'standing',
  steps: ['Hands on the edge of the desk.', 'Bend the elbows, then push away.'],
  hold: null,
  repetitions: 8,
  sides: 'together',
  quiet: true,
  floor: false,
  gentle: false,
};

const fields = fc.record({
  position: fc.constantFrom('seated', 'standing', 'walking'),
  steps: fc.array(fc.constantFrom('Reach.', 'Hold.', 'Come back.'), { minLength: 1, maxLength: 10 }),
  hold: fc.option(fc.integer({ min: 1_000, max: 600_000 })),
  repetitions: fc.integer({ min: 1, max: 50 }),
  sides: fc.constantFrom('together', 'each'),
  quiet: fc.boolean(),
  floor: fc.boolean(),
  gentle: fc.boolean(),
});

const ownMoves: fc.Arbitrary<readonly OwnMove[]> = fc
  .array(fields, { maxLength: 6 })
  .map((list) => list.map((each, at) => ({ ...each, id: `own-m${at}`, name: `Move ${at}` })));

/** Some of these moves in some order, none of them twice. */
function anyEntries(own: readonly OwnMove[]): fc.Arbitrary<readonly RoutineMove[]> {
  const entry = fc.record({
    move: fc.constantFrom(...MOVE_IDS, ...own.map(({ id }) => id)),
    repetitions: fc.option(fc.integer({ min: 1, max: 50 })),
    length: fc.option(fc.integer({ min: 60_000, max: 3_600_000 })),
  });
  return fc.uniqueArray(entry, { selector: ({ move }) => move, maxLength: 8 });
}

/** Own moves, and routines of them and of the product's. */
export const anyMoves: fc.Arbitrary<MovesDocument> = ownMoves.chain((own) =>
  fc.record({
    ownMoves: fc.constant(own),
    ownRoutines: fc
      .array(anyEntries(own), { maxLength: 4 })
      .map((lists) =>
        lists.map((moves, at): OwnRoutine => ({ id: `own-r${at}`, name: `Routine ${at}`, moves })),
      ),
    player: fc.record({ speech: fc.boolean(), voice: fc.option(fc.constant('Anna')), sound: fc.boolean() }),
  }),
);
