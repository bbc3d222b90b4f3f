import { describe, expect, it } from 'vitest';
import type { Intent } from '@shared/session/intent';
import { start } from './start-loop';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const TAKEN_AT = 2 * MINUTE;

/** Said by a player that began `since` ms ago; the break was taken before. */
const played = (left: number | 'paused', since = 0): Intent => ({ type: 'play-break', left, since });

/** A break of half a minute that was taken after two minutes of sitting. */
function takeBreak(reminder = 'stretch') {
  const started = start();
  const { loop, workUntil } = started;
  workUntil(TAKEN_AT);
  loop.say({ type: 'break-now', reminder, length: 30 * SECOND });
  return {
    ...started,
    isRunning: () => loop.snapshot().break !== null,
    /** Lets so much time (ms) pass from when it was taken. */
    wait: (length: number) => workUntil(TAKEN_AT + length),
  };
}

describe('the break for a stretch that the player plays', () => {
  it('lasts as long as the player takes for it, without a sound in the middle', () => {
    const { loop, wait, isRunning, sounds } = takeBreak();
    loop.say(played(75 * SECOND));
    wait(75 * SECOND);
    expect(isRunning()).toBe(true);
    loop.say({ type: 'moved', routine: null, moves: ['calf-stretch'], length: 60 * SECOND });
    expect(isRunning()).toBe(false);
    wait(10 * MINUTE);
    expect(sounds).toEqual([]);
  });

  it('ends when the player is over, whatever was done', () => {
    const { loop, wait, isRunning, sounds } = takeBreak();
    loop.say(played(75 * SECOND));
    wait(20 * SECOND);
    loop.say(played(0));
    expect(isRunning()).toBe(false);
    wait(10 * MINUTE);
    expect(sounds).toEqual([]);
  });

  it('waits while the player is paused, but not for ever', () => {
    const { loop, wait, isRunning } = takeBreak();
    loop.say(played(75 * SECOND));
    wait(20 * SECOND);
    loop.say(played('paused'));
    wait(9 * MINUTE);
    expect(isRunning()).toBe(true);
    loop.say(played(55 * SECOND));
    wait(9 * MINUTE + 55 * SECOND);
    expect(isRunning()).toBe(true);
    loop.say(played('paused'));
    wait(HOUR);
    expect(isRunning()).toBe(false);
  });

  it('runs out by itself when the player is gone without a word', () => {
    const { loop, wait, isRunning, sounds } = takeBreak();
    loop.say(played(75 * SECOND));
    wait(2 * MINUTE);
    expect(isRunning()).toBe(false);
    expect(sounds).toEqual(['break-over']);
  });

  it('is the only one that the player has a say in', () => {
    const { loop, wait, isRunning } = takeBreak('walk');
    loop.say(played(75 * SECOND));
    loop.say(played(0));
    expect(isRunning()).toBe(true);
    wait(30 * SECOND);
    expect(isRunning()).toBe(false);
    loop.say(played(75 * SECOND));
    expect(isRunning()).toBe(false);
  });

  it('is none of a player that began before it', () => {
    const { loop, wait, isRunning } = takeBreak();
    wait(SECOND);
    loop.say({ type: 'moved', routine: null, moves: ['calf-stretch'], length: 60 * SECOND });
    loop.say(played(0, 80 * SECOND));
    expect(isRunning()).toBe(true);
    loop.say(played(75 * SECOND, 500));
    wait(70 * SECOND);
    expect(isRunning()).toBe(true);
  });

  it('says nothing of whether the person is at the desk', () => {
    const { world, loop, wait } = takeBreak();
    loop.say(played(15 * MINUTE));
    world.setInput('none');
    wait(10 * MINUTE);
    expect(loop.snapshot().presence).toBe('away');
    loop.say(played('paused'));
    expect(loop.snapshot().presence).toBe('away');
  });
});
