import { describe, expect, it } from 'vitest';
import type { Intent } from '@shared/session/intent';
import { start } from './start-loop';

const MINUTE = 60_000;
const WALK: Intent = { type: 'play-walk', length: 2 * MINUTE };

/** The reminder that is there first asks for a walk after standing; the other one is off. */
const HEDGE = {
  reminders: [
    { id: 'standing-cap', asks: 'walk' },
    { id: 'walk', enabled: false },
  ],
};

describe('a walk that the player plays by itself', () => {
  it('is told of as a break, and counts when the person was away for it', () => {
    const { world, loop, workUntil } = start();
    workUntil(10 * MINUTE);
    loop.say(WALK);
    const { break: running, at } = loop.snapshot();
    expect(running).toMatchObject({ asks: 'walk', shownBy: 'player', until: at + 2 * MINUTE });
    world.setInput('none');
    workUntil(12 * MINUTE);
    loop.say({ type: 'moved', routine: 'after-lunch', moves: ['walk'], length: 2 * MINUTE });
    world.setInput('working');
    expect(loop.snapshot().today.walks).toEqual({ count: 1, length: 2 * MINUTE });
    expect(loop.snapshot().awayQuestion).toMatchObject({ counts: 'walk' });
  });

  it('counts nothing for someone who stays and types', () => {
    const { loop, workUntil } = start();
    workUntil(10 * MINUTE);
    loop.say(WALK);
    workUntil(12 * MINUTE);
    loop.say({ type: 'moved', routine: null, moves: ['walk'], length: 2 * MINUTE });
    expect(loop.snapshot().today.walks.count).toBe(0);
  });

  it('starts the reminder of a walk anew', () => {
    const { loop, workUntil } = start({ reminders: [{ id: 'position-change', enabled: false }] });
    const dueIn = (): number => {
      const { at, upcoming } = loop.snapshot();
      return (upcoming.find(({ reminder }) => reminder === 'walk')?.dueAt ?? 0) - at;
    };
    workUntil(50 * MINUTE);
    expect(dueIn()).toBe(10 * MINUTE);
    loop.say(WALK);
    expect(dueIn()).toBe(60 * MINUTE);
  });

  it('leaves a walk that was taken its length', () => {
    const { loop, workUntil } = start();
    workUntil(10 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'walk', length: 5 * MINUTE });
    const { break: taken } = loop.snapshot();
    expect(taken?.shownBy).toBe('prompt');
    loop.say(WALK);
    expect(loop.snapshot().break).toEqual(taken);
  });

  it('comes by itself after other moves, and proves nobody’s return', () => {
    const { world, loop, workUntil } = start();
    workUntil(10 * MINUTE);
    world.setInput('none');
    workUntil(14 * MINUTE);
    loop.say(WALK);
    expect(loop.snapshot()).toMatchObject({ presence: 'away', bout: { kind: 'walking' } });
  });

  it('changes no position, whatever else asks for a walk', () => {
    const { loop, workUntil } = start(HEDGE);
    workUntil(10 * MINUTE);
    loop.say(WALK);
    expect(loop.snapshot()).toMatchObject({ position: 'sitting', break: { reminder: 'standing-cap' } });
  });

  it('is no break where no reminder asks for a walk', () => {
    const { loop, workUntil } = start({ reminders: [{ id: 'walk', asks: 'other' }] });
    workUntil(10 * MINUTE);
    loop.say(WALK);
    expect(loop.snapshot().break).toBeNull();
  });
});
