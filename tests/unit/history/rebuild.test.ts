import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuildSession } from '@shared/history/rebuild';
import { startSessionLoop } from '@shared/session/loop';
import type { SessionState } from '@shared/session/state';
import { SimulatedWorld } from '@shared/simulation/world';
import { live, MONDAY, step } from './live';

const MINUTE = 60_000;
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
        expect(rebuilt.state.moved.map(({ moves, to }) => [moves, to.wall])).toEqual(
          state.moved.map(({ moves, to }) => [moves, to.wall]),
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
