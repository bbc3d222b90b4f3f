import fc from 'fast-check';
import type { HistoryRecord } from '@shared/history/record';
import { SimulatedWorld } from '@shared/simulation/world';

const MINUTE = 60_000;
/** Monday, 2 March 2026, 9:00 in UTC: every lived day begins then. */
export const MONDAY = Date.UTC(2026, 2, 2, 9);
const stamp = { v: 1, boot: 'before', zone: 'UTC' } as const;

/** Something that a person does after some minutes. */
export const step = fc.record({
  minutes: fc.integer({ min: 1, max: 40 }),
  does: fc.constantFrom('sitting', 'standing', 'walking', 'leaves', 'returns', 'corrects', 'moves'),
});

/** Plays the steps and quits: what the state was then, and what lies in the history. */
export function live(steps: readonly { readonly minutes: number; readonly does: string }[]) {
  const world = new SimulatedWorld(MONDAY, 'UTC');
  world.startApp();
  world.setInput('working');
  let end = 0;
  for (const { minutes, does } of steps) {
    end += minutes * MINUTE;
    for (let timer = world.nextTimer(); timer !== null && timer < end; timer = world.nextTimer()) {
      world.moveTo(Math.max(timer, world.now().tick));
      world.fireTimer();
    }
    world.moveTo(end);
    if (does === 'leaves') world.setInput('none');
    else if (does === 'returns') world.setInput('working');
    else if (does === 'moves')
      world.loop?.say({ type: 'moved', routine: null, moves: ['neck-turn-and-tilt'], length: MINUTE });
    else if (does === 'corrects') world.loop?.say({ type: 'say', position: 'standing', since: 3 * MINUTE });
    else if (does === 'sitting' || does === 'standing' || does === 'walking')
      world.loop?.say({ type: 'say', position: does });
  }
  const { loop } = world;
  if (loop === null) throw new Error('The app does not run.');
  loop.stop();
  const records = world.observed.records.map(({ record }, index): HistoryRecord => ({
    ...stamp,
    id: String(index),
    ...record,
  }));
  return { state: loop.state(), records, now: world.now() };
}
