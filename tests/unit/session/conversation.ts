import fc from 'fast-check';
import type { HistoryRecord } from '@shared/history/record';
import type { Intent } from '@shared/session/intent';
import type { SessionState } from '@shared/session/state';
import { SimulatedWorld } from '@shared/simulation/world';

const MINUTE = 60_000;
/** Saturday evening before the clocks go forward. */
const START = Date.parse('2026-03-28T21:00:00Z');

const length = fc.constantFrom(30_000, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE);
const reminder = fc.constantFrom('walk', 'stretch', 'position-change', 'standing-cap', 'nothing');
const kind = fc.constantFrom('walking', 'standing', 'sitting', 'away', null);

/** Everything a person can say of walks, moves and time away. */
const anyIntent: fc.Arbitrary<Intent> = fc.oneof(
  fc.record({
    type: fc.constant('answer' as const),
    answer: fc.constantFrom('taken', 'snooze', 'skip'),
    length: fc.option(length, { nil: undefined }),
  }),
  fc.record({
    type: fc.constant('break-now' as const),
    reminder,
    length: fc.option(length, { nil: undefined }),
  }),
  fc.record({ type: fc.constant('extend-break' as const), by: length }),
  fc.record({ type: fc.constant('play-walk' as const), length }),
  fc.record({
    type: fc.constant('play-break' as const),
    left: fc.constantFrom(0, 45_000, 'paused' as const),
    since: fc.constantFrom(0, 60_000),
  }),
  fc.constantFrom({ type: 'end-break' } as const, { type: 'emergency-exit' } as const),
  fc.record({ type: fc.constant('explain-away' as const), kind }),
  fc.record({ type: fc.constant('say' as const), position: fc.constantFrom('sitting', 'walking') }),
  fc.record({
    type: fc.constant('moved' as const),
    routine: fc.constantFrom('short', null),
    moves: fc.array(fc.constantFrom('walk', 'calf-stretch'), { maxLength: 3 }),
    length,
  }),
);

const anyHappening = fc.oneof(
  { weight: 3, arbitrary: anyIntent.map((intent) => ({ intent })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('working', 'none', 'unknown').map((input) => ({ input })),
  },
  { weight: 1, arbitrary: fc.boolean().map((locked) => ({ locked })) },
  { weight: 1, arbitrary: fc.boolean().map((suspended) => ({ suspended })) },
  { weight: 1, arbitrary: fc.constantFrom(-60 * MINUTE, 90 * MINUTE).map((clock) => ({ clock })) },
);

type Happening = {
  readonly intent?: Intent;
  readonly input?: 'working' | 'none' | 'unknown';
  readonly locked?: boolean;
  readonly suspended?: boolean;
  readonly clock?: number;
};

/** What happens, and how many seconds after what happened before it. */
export const anyConversation = fc.array(
  fc.record({ seconds: fc.integer({ min: 0, max: 15 * 60 }), what: anyHappening }),
  { minLength: 1, maxLength: 14 },
);

/** Lives through it with the app and quits; `look` is called after every moment at which something happened. */
export function converse(
  steps: readonly { readonly seconds: number; readonly what: Happening }[],
  look: (world: SimulatedWorld) => void,
): { readonly records: readonly HistoryRecord[]; readonly state: SessionState } {
  const world = new SimulatedWorld(START, 'Europe/Berlin');
  world.startApp();
  world.setInput('working');
  let end = 0;
  for (const { seconds, what } of steps) {
    end += seconds * 1_000;
    for (let timer = world.nextTimer(); timer !== null && timer < end; timer = world.nextTimer()) {
      world.moveTo(Math.max(timer, world.now().tick));
      world.fireTimer();
      look(world);
    }
    world.moveTo(end);
    happen(world, what);
    look(world);
  }
  const { loop } = world;
  if (loop === null) throw new Error('The app does not run.');
  loop.stop();
  const records = world.observed.records.map(({ record }, index): HistoryRecord => ({
    ...{ v: 1, id: String(index), boot: 'simulated', zone: world.timeZone },
    ...record,
  }));
  return { records, state: loop.state() };
}

function happen(world: SimulatedWorld, { intent, input, locked, suspended, clock }: Happening): void {
  if (input !== undefined) world.setInput(input);
  if (locked !== undefined) world.lockScreen(locked);
  if (suspended !== undefined && suspended !== world.suspended) {
    if (suspended) world.suspendMachine();
    else world.wakeMachine();
  }
  if (clock !== undefined) world.setClock(clock);
  if (intent !== undefined && !world.suspended) world.loop?.say(intent);
}
