import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuildSession } from '@shared/history/rebuild';
import type { HistoryRecord } from '@shared/history/record';
import { startSessionLoop } from '@shared/session/loop';
import type { SessionState } from '@shared/session/state';
import { SimulatedWorld } from '@shared/simulation/world';

const MINUTE = 60_000;
const MONDAY = Date.UTC(2026, 2, 2, 9);
const stamp = { v: 1, boot: 'before', zone: 'UTC' } as const;

const step = fc.record({
  minutes: fc.integer({ min: 1, max: 40 }),
  does: fc.constantFrom('sitting', 'standing', 'walking', 'leaves', 'returns', 'corrects'),
});

/** Plays the steps and quits: what the state was then, and what lies in the history. */
function live(steps: readonly { readonly minutes: number; readonly does: string }[]) {
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

const describeBouts = ({ bouts }: SessionState) =>
  bouts.map(({ kind, from, to }) => [kind, from.wall, to.wall]);

const sinceResets = ({ resets }: SessionState, tick: number) =>
  Object.fromEntries(Object.entries(resets).map(([id, reset]) => [id, tick - reset]));

describe('a session rebuilt from the history', () => {
  it('has the bouts, the answers and the position of the state that was lost', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const { state, records, now } = live(steps);
        const at = { wall: now.wall, tick: 5 };
        const rebuilt = rebuildSession(records, { at, boot: 'after', timeZone: 'UTC' });
        if (rebuilt === null) throw new Error('Nothing was rebuilt.');
        expect(describeBouts(rebuilt.state)).toEqual(describeBouts(state));
        expect(rebuilt.state.ended.map(({ reminder, outcome }) => [reminder, outcome])).toEqual(
          state.ended.map(({ reminder, outcome }) => [reminder, outcome]),
        );
        expect(rebuilt.state.bouts.at(-1)?.to.tick).toBe(5);
        expect(sinceResets(rebuilt.state, 5)).toEqual(sinceResets(state, now.tick));
      }),
    );
  });

  it('goes on counting as the lost state would have', () => {
    const { state, records, now } = live([{ minutes: 20, does: 'sitting' }]);
    const rebuilt = rebuildSession(records, { at: now, boot: 'simulated', timeZone: 'UTC' });
    const world = new SimulatedWorld(MONDAY, 'UTC');
    world.moveTo(now.tick);
    world.setInput('working');
    const dues = [rebuilt, { version: 1, boot: 'simulated', aliveUntil: now.tick, state } as const].map(
      (saved) => startSessionLoop(world.ports(), saved).snapshot().upcoming[0]?.dueAt,
    );
    expect(dues).toEqual([MONDAY + 30 * MINUTE, MONDAY + 30 * MINUTE]);
  });

  it('is none where nothing was written lately', () => {
    const { records, now } = live([{ minutes: 20, does: 'sitting' }]);
    const later = { wall: now.wall + 40 * 60 * MINUTE, tick: 0 };
    expect(rebuildSession(records, { at: later, boot: 'after', timeZone: 'UTC' })).toBeNull();
    expect(rebuildSession([], { at: now, boot: 'after', timeZone: 'UTC' })).toBeNull();
  });
});
