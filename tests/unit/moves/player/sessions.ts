import fc from 'fast-check';
import type { Beat, Part } from '@shared/moves/move';
import type { Playable } from '@shared/moves/player/plan-move';
import type { PlayerEvent } from '@shared/moves/player/player';

const POSES = ['tall', 'turned', 'reaching'] as const;

/** A number of times or a length (ms) and what is usual within it. */
const span = (least: number, most: number) =>
  fc
    .tuple(
      fc.integer({ min: least, max: most }),
      fc.integer({ min: 0, max: most }),
      fc.integer({ min: 0, max: most }),
    )
    .map(([from, more, still]) => ({ least: from, usual: from + more, most: from + more + still }));

const beat: fc.Arbitrary<Beat> = fc.record({
  pose: fc.constantFrom(...POSES),
  step: fc.nat({ max: 2 }),
  travel: fc.integer({ min: 1, max: 4_000 }),
  stay: fc.oneof(fc.constant('hold' as const), fc.constant(0), fc.integer({ min: 1, max: 4_000 })),
});

const part: fc.Arbitrary<Part> = fc.record({
  ready: fc.option(beat),
  beats: fc.array(beat, { minLength: 1, maxLength: 4 }),
  sides: fc.constantFrom('together', 'alternating', 'in-turn'),
  repetitions: fc.option(span(1, 4)),
  sets: fc.integer({ min: 1, max: 3 }),
});

/** Moves of every shape that the types allow. */
export const playable: fc.Arbitrary<Playable> = fc.record({
  id: fc.constantFrom('one', 'two', 'three'),
  start: fc.constantFrom(...POSES),
  steps: fc.integer({ min: 1, max: 3 }),
  parts: fc.array(part, { minLength: 1, maxLength: 3 }),
  hold: fc.option(span(1_000, 20_000)),
});

export const session = fc.array(playable, { minLength: 1, maxLength: 4 });

export const playerEvent: fc.Arbitrary<PlayerEvent> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constant('tick' as const), elapsed: fc.double({ min: 0, max: 30_000 }) }),
  },
  fc.record({ type: fc.constant('tick' as const), elapsed: fc.constantFrom(-1, NaN, Infinity, 0) }),
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('play', 'pause', 'next', 'previous') }) },
  fc.record({
    type: fc.constant('seek' as const),
    move: fc.oneof(fc.integer({ min: -2, max: 6 }), fc.constant(NaN)),
  }),
  fc.record({ type: fc.constant('leave' as const) }),
);
