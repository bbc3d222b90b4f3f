import { describe, expect, it } from 'vitest';
import type { Intent } from '@shared/session/intent';
import { start } from './start-loop';

const MINUTE = 60_000;

describe('trouble', () => {
  it('in one port stops neither the timer nor what people see', () => {
    let asked = 0;
    const context = {
      ask: () => {
        asked += 1;
        if (asked === 1) throw new Error('no bus');
      },
    };
    const { world, loop, workUntil, published } = start({}, { context });
    workUntil(29.5 * MINUTE);
    expect(() => workUntil(31 * MINUTE)).toThrow('no bus');
    expect(world.nextTimer()).not.toBeNull();
    const before = published();
    loop.say({ type: 'say', position: 'standing' });
    expect(published()).toBe(before + 1);
    expect(loop.snapshot().position).toBe('standing');
  });
});

describe('an answer', () => {
  const skip: Intent = { type: 'answer', answer: 'skip' };

  it('ahead of time skips all that the prompt would have spoken for', () => {
    const { loop, workUntil } = start();
    workUntil(57 * MINUTE);
    loop.say({ type: 'answer', answer: 'skip' });
    workUntil(58 * MINUTE);
    const due = loop
      .snapshot()
      .upcoming.map(({ reminder, dueAt }) => [
        reminder,
        Math.round((dueAt - Date.UTC(2026, 2, 2, 9)) / MINUTE),
      ]);
    expect(due[0]?.[1]).toBeGreaterThan(80);
  });

  it('ahead of time puts the prompt off from when it would have come', () => {
    const { loop, workUntil } = start();
    workUntil(10 * MINUTE);
    loop.say({ type: 'answer', answer: 'snooze' });
    expect(loop.snapshot().upcoming[0]?.dueAt).toBe(Date.UTC(2026, 2, 2, 9, 35));
  });

  it.each([{ prompts: { strict: true } }, { snoozeLimit: 0 }])(
    'is refused where %j forbids it',
    (settings) => {
      const { loop, workUntil } = start(settings);
      workUntil(10 * MINUTE);
      loop.say({ type: 'answer', answer: 'snooze' });
      expect(loop.snapshot().upcoming[0]?.dueAt).toBe(Date.UTC(2026, 2, 2, 9, 30));
    },
  );

  it('skips a prompt that is held', () => {
    const { loop, workUntil } = start();
    loop.say({ type: 'mode', mode: 'meeting' });
    workUntil(31 * MINUTE);
    expect(loop.snapshot().prompt?.phase).toBe('held');
    loop.say(skip);
    expect(loop.snapshot().prompt).toBeNull();
  });

  it('brings a prompt that was called up early again after a snooze', () => {
    const { loop, workUntil } = start();
    workUntil(2 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'position-change' });
    loop.say({ type: 'answer', answer: 'snooze' });
    expect(loop.snapshot().upcoming[0]?.dueAt).toBe(Date.UTC(2026, 2, 2, 9, 7));
    workUntil(8 * MINUTE);
    expect(loop.snapshot().prompt).toMatchObject({ reminder: 'position-change', phase: 'shown' });
  });

  it('by hand shows a held prompt, and it stays', () => {
    const { loop, workUntil } = start();
    loop.say({ type: 'mode', mode: 'meeting' });
    workUntil(31 * MINUTE);
    loop.say({ type: 'show-held' });
    workUntil(32 * MINUTE);
    expect(loop.snapshot().prompt?.phase).toBe('shown');
  });

  it('in an emergency ends a strict prompt, and the break after it', () => {
    const { loop, workUntil } = start({ prompts: { strict: true } });
    workUntil(2 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'walk' });
    loop.say({ type: 'answer', answer: 'taken' });
    expect(loop.snapshot().break).not.toBeNull();
    loop.say({ type: 'emergency-exit' });
    expect(loop.snapshot().break).toBeNull();
    loop.say({ type: 'break-now', reminder: 'walk' });
    loop.say({ type: 'emergency-exit' });
    expect(loop.snapshot().prompt).toBeNull();
  });
});

describe('what people are told', () => {
  it('is not announced while they want no prompt', () => {
    const quiet = start({ prompts: { announce: true } });
    quiet.loop.say({ type: 'pause', length: 'until-resumed' });
    quiet.workUntil(35 * MINUTE);
    expect(quiet.announced).toEqual([]);
    const plain = start({ prompts: { announce: true } });
    plain.workUntil(29 * MINUTE);
    expect(plain.announced).toEqual([29 * MINUTE]);
  });

  it('of the bout does not change when the clock is set', () => {
    const { world, loop, workUntil } = start();
    workUntil(20 * MINUTE);
    world.setClock(60 * MINUTE);
    workUntil(25 * MINUTE);
    const { bout, today, at } = loop.snapshot();
    expect(bout.length).toBe(25 * MINUTE);
    expect(at - bout.since).toBe(25 * MINUTE);
    expect(today.longestSitting).toBe(25 * MINUTE);
  });

  it('of a break stays true when the clock is set', () => {
    const { world, loop, workUntil } = start();
    workUntil(2 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'walk' });
    loop.say({ type: 'answer', answer: 'taken' });
    world.setClock(-365 * 24 * 60 * MINUTE);
    const { at, break: runs } = loop.snapshot();
    expect((runs?.until ?? 0) - at).toBe(5 * MINUTE);
  });

  it('asks what a time was in which the machine slept', () => {
    const { world, loop, workUntil } = start();
    workUntil(20 * MINUTE);
    loop.handle({ type: 'suspended' });
    world.moveTo(70 * MINUTE);
    loop.handle({ type: 'woke' });
    const { awayQuestion } = loop.snapshot();
    expect(awayQuestion?.from).toBe(Date.UTC(2026, 2, 2, 9, 20));
    expect(awayQuestion?.to).toBe(Date.UTC(2026, 2, 2, 10, 10));
  });

  it('names neither a hold nor a reason while it is only being found out', () => {
    const { loop, workUntil } = start({}, { context: { ask: () => undefined } });
    workUntil(30 * MINUTE);
    expect(loop.snapshot()).toMatchObject({ prompt: { phase: 'asking' }, heldBy: [] });
  });
});

describe('a lock', () => {
  it('that is never said to end ends when the person speaks', () => {
    const { loop, workUntil } = start();
    workUntil(10 * MINUTE);
    loop.handle({ type: 'locked' });
    workUntil(12 * MINUTE);
    expect(loop.snapshot().presence).toBe('away');
    loop.say({ type: 'say', position: 'standing' });
    expect(loop.snapshot()).toMatchObject({ presence: 'active', bout: { kind: 'standing' } });
  });
});
