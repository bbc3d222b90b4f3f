import { describe, expect, it } from 'vitest';
import type { Intent } from '@shared/session/intent';
import { readSavedSession } from '@shared/session/saved';
import { start } from './start-loop';

const MINUTE = 60_000;
const MOVED: Intent = {
  type: 'moved',
  routine: 'short',
  moves: ['neck-turn-and-tilt', 'calf-stretch'],
  length: 90_000,
};

describe('moves that were done', () => {
  it('are a record, and part of the day', () => {
    const { world, loop, workUntil } = start();
    workUntil(10 * MINUTE);
    loop.say(MOVED);
    loop.say({ ...MOVED, routine: null, moves: ['walk'], length: 30_000 });
    expect(world.observed.records.map(({ record }) => record)).toEqual([
      {
        type: 'moves',
        routine: 'short',
        moves: ['neck-turn-and-tilt', 'calf-stretch'],
        from: 10 * MINUTE - 90_000,
        to: 10 * MINUTE,
        wall: world.now().wall - 90_000,
      },
      expect.objectContaining({ routine: null }),
    ]);
    // A walk is counted as one.
    expect(loop.snapshot().today.moves).toEqual({ count: 2 });
    expect(loop.snapshot().latestMoves).toEqual(['walk', 'calf-stretch', 'neck-turn-and-tilt']);
  });

  it('are nothing where none was done', () => {
    const { world, loop } = start();
    loop.say({ ...MOVED, moves: [] });
    expect(world.observed.records).toEqual([]);
    expect(loop.state().moved).toEqual([]);
  });

  it('answer the stretch that is on show, and end the break for one', () => {
    const { loop, workUntil } = start();
    workUntil(2 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'stretch' });
    loop.say(MOVED);
    expect(loop.snapshot()).toMatchObject({ prompt: null, break: null });
    expect(loop.state().ended.at(-1)).toMatchObject({ reminder: 'stretch', outcome: 'taken' });
    loop.say({ type: 'break-now', reminder: 'stretch', length: 2 * MINUTE });
    // Done before it was taken.
    loop.say(MOVED);
    expect(loop.snapshot().break).not.toBeNull();
    workUntil(3.5 * MINUTE);
    loop.say(MOVED);
    expect(loop.snapshot().break).toBeNull();
  });

  it('answer neither a change of position nor a walk, and end no other break', () => {
    const { loop, workUntil } = start();
    workUntil(31 * MINUTE);
    loop.say(MOVED);
    expect(loop.snapshot().prompt).toMatchObject({ reminder: 'position-change', phase: 'shown' });
    loop.say({ type: 'break-now', reminder: 'walk', length: 5 * MINUTE });
    loop.say(MOVED);
    expect(loop.snapshot().break).toMatchObject({ asks: 'walk' });
  });

  it('start anew what a stretch satisfies, and nothing else', () => {
    const settings = {
      reminders: [
        { id: 'micro-break', enabled: true },
        { id: 'position-change', after: '50m' },
        { id: 'walk', enabled: false },
      ],
    };
    const { loop, workUntil } = start(settings);
    workUntil(15 * MINUTE);
    const dueOf = (id: string) =>
      loop.snapshot().upcoming.find(({ reminder }) => reminder === id)?.dueAt ?? 0;
    const before = { pause: dueOf('micro-break'), change: dueOf('position-change') };
    loop.say(MOVED);
    expect(dueOf('micro-break') - before.pause).toBe(15 * MINUTE);
    expect(dueOf('position-change')).toBe(before.change);
  });

  it('make a held stretch needless', () => {
    const settings = {
      reminders: [
        { id: 'stretch', counts: 'screen' },
        { id: 'position-change', enabled: false },
      ],
    };
    const { loop, workUntil } = start(settings);
    loop.say({ type: 'mode', mode: 'meeting' });
    workUntil(31 * MINUTE);
    expect(loop.snapshot().prompt).toMatchObject({ reminder: 'stretch', phase: 'held' });
    loop.say(MOVED);
    expect(loop.snapshot().prompt).toBeNull();
    expect(loop.state().ended.at(-1)).toMatchObject({ outcome: 'credited' });
  });

  it('need no question about the time in which nothing was typed', () => {
    const { world, loop, workUntil } = start();
    workUntil(10 * MINUTE);
    world.setInput('none');
    workUntil(18 * MINUTE);
    loop.say({ ...MOVED, length: 7 * MINUTE });
    expect(loop.snapshot().presence).toBe('away');
    world.setInput('working');
    expect(loop.snapshot()).toMatchObject({ bout: { kind: 'sitting' }, awayQuestion: null });
    world.setInput('none');
    workUntil(30 * MINUTE);
    world.setInput('working');
    expect(loop.snapshot().awayQuestion).not.toBeNull();
    loop.say({ ...MOVED, length: 11 * MINUTE });
    expect(loop.snapshot().awayQuestion).toBeNull();
  });

  it('say nothing of a time away that was over before them', () => {
    const { world, loop, workUntil } = start();
    workUntil(10 * MINUTE);
    world.setInput('none');
    workUntil(30 * MINUTE);
    world.setInput('working');
    workUntil(40 * MINUTE);
    loop.say({ ...MOVED, length: MINUTE });
    expect(loop.snapshot().awayQuestion).toMatchObject({ counts: 'away' });
  });

  it('explain no more of a time away than they lasted', () => {
    const { world, loop, workUntil } = start();
    workUntil(10 * MINUTE);
    world.setInput('none');
    workUntil(11 * MINUTE);
    loop.say({ ...MOVED, length: MINUTE });
    workUntil(51 * MINUTE);
    world.setInput('working');
    expect(loop.snapshot().awayQuestion).toMatchObject({ counts: 'away' });
  });

  it('are offered with the change of position that speaks for a stretch, and never by a strict prompt', () => {
    const offered = (strict: boolean) => {
      const { loop, workUntil } = start({ prompts: { strict } });
      workUntil(31 * MINUTE);
      return loop.snapshot().prompt;
    };
    expect(offered(false)).toMatchObject({ satisfies: ['stretch'], stretchFor: 30_000 });
    expect(offered(true)).toMatchObject({ satisfies: ['stretch'], stretchFor: null });
  });

  it('end the break for anything that a stretch covers', () => {
    const { loop, workUntil } = start({ reminders: [{ id: 'micro-break', enabled: true }] });
    workUntil(2 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'micro-break', length: 2 * MINUTE });
    workUntil(3.5 * MINUTE);
    loop.say(MOVED);
    expect(loop.snapshot().break).toBeNull();
  });

  it('told by the player alone prove nobody’s return from a walk, and leave the walk to be confirmed', () => {
    const { world, loop, workUntil } = start();
    workUntil(2 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'walk', length: 5 * MINUTE });
    world.setInput('none');
    workUntil(7 * MINUTE);
    loop.say({ ...MOVED, moves: ['walk'], length: 4 * MINUTE });
    expect(loop.snapshot().presence).toBe('away');
    workUntil(7.5 * MINUTE);
    world.setInput('working');
    expect(loop.snapshot().awayQuestion).toMatchObject({ counts: 'walk', walked: 5 * MINUTE });
    loop.say({ ...MOVED, moves: ['walk'], length: 4 * MINUTE });
    expect(loop.snapshot().awayQuestion).toMatchObject({ counts: 'walk' });
  });

  it('leave the state after a day and a half', () => {
    const { loop, workUntil } = start();
    loop.say(MOVED);
    workUntil(37 * 60 * MINUTE);
    loop.say(MOVED);
    expect(loop.state().moved).toHaveLength(1);
  });

  it('are none in a state that an older Sitwell saved', () => {
    const { loop } = start();
    const { moved, ...state } = loop.state();
    expect(moved).toEqual([]);
    const saved = { version: 1, boot: 'before', aliveUntil: 0, state };
    expect(readSavedSession(JSON.parse(JSON.stringify(saved)))?.state.moved).toEqual([]);
  });
});
