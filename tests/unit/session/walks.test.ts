import { describe, expect, it } from 'vitest';
import type { SessionLoop } from '@shared/session/loop';
import { findNextPart, listWalkLengths } from '@shared/session/walk';
import { start } from './start-loop';

const MINUTE = 60_000;
const NINE = Date.UTC(2026, 2, 2, 9);

const clockOf = (at: number | undefined): string =>
  at === undefined ? 'none' : new Date(at).toISOString().slice(11, 19);
const boutsOf = (loop: SessionLoop) =>
  loop.snapshot().today.bouts.map(({ kind, from, to }) => [kind, clockOf(from), clockOf(to)]);

/** A walk of this many minutes taken two minutes after nine, and the person away for so many from its third second. */
function walk(options: { readonly taken: number; readonly away: number; readonly settings?: object }) {
  const session = start(options.settings);
  const { world, loop, workUntil } = session;
  workUntil(2 * MINUTE);
  loop.say({ type: 'break-now', reminder: 'walk' });
  loop.say({ type: 'answer', answer: 'taken', length: options.taken * MINUTE });
  workUntil(2 * MINUTE + 3_000);
  world.setInput('none');
  workUntil(2 * MINUTE + 3_000 + options.away * MINUTE);
  world.setInput('working');
  return session;
}

describe('a walk that is taken', () => {
  it('lasts as long as was said, or as its reminder asks', () => {
    const { loop, workUntil } = start();
    workUntil(2 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'walk' });
    expect(loop.snapshot().prompt).toMatchObject({
      lengths: [2, 5, 10].map((each) => each * MINUTE),
      breakFor: 5 * MINUTE,
    });
    loop.say({ type: 'answer', answer: 'taken', length: 10 * MINUTE });
    expect(clockOf(loop.snapshot().break?.until)).toBe('09:12:00');
    loop.say({ type: 'break-now', reminder: 'walk' });
    loop.say({ type: 'answer', answer: 'taken' });
    expect(clockOf(loop.snapshot().break?.until)).toBe('09:07:00');
  });

  it('begins at once where its length is said with it', () => {
    const { world, loop, workUntil } = start();
    workUntil(2 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'walk', length: 2 * MINUTE });
    expect(loop.snapshot()).toMatchObject({ prompt: null, break: { asks: 'walk' } });
    // No prompt was shown: nothing sounds, and none was taken.
    expect(loop.state().ended).toEqual([]);
    expect(world.observed.records.map(({ record }) => record.type)).not.toContain('prompt');
  });

  it('leaves the prompt on show where its reminder is gone, and answers it where it is one', () => {
    const { loop, workUntil } = start();
    workUntil(31 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'gone', length: 5 * MINUTE });
    expect(loop.snapshot().prompt).toMatchObject({ reminder: 'position-change', phase: 'shown' });
    loop.say({ type: 'break-now', reminder: 'walk', length: 5 * MINUTE });
    expect(loop.state().ended.at(-1)).toMatchObject({ reminder: 'position-change', outcome: 'taken' });
  });

  it('is made longer, and not without end', () => {
    const { loop, workUntil } = start();
    workUntil(2 * MINUTE);
    loop.say({ type: 'extend-break', by: 5 * MINUTE });
    expect(loop.snapshot().break).toBeNull();
    loop.say({ type: 'break-now', reminder: 'walk', length: 5 * MINUTE });
    loop.say({ type: 'extend-break', by: 5 * MINUTE });
    expect(clockOf(loop.snapshot().break?.until)).toBe('09:12:00');
    for (let time = 0; time < 60; time += 1) loop.say({ type: 'extend-break', by: 5 * MINUTE });
    expect(clockOf(loop.snapshot().break?.until)).toBe('13:02:00');
  });

  it('counts from the last input on, although it is shorter than the time away that is noticed', () => {
    const { loop } = walk({ taken: 2, away: 1.5 });
    expect(boutsOf(loop).slice(0, 2)).toEqual([
      ['sitting', '09:00:00', '09:02:03'],
      ['walking', '09:02:03', '09:03:33'],
    ]);
    expect(loop.snapshot().today.walks).toEqual({ count: 1, length: 90_000 });
  });

  it('is over when the person is back, and not before', () => {
    const { loop } = walk({ taken: 10, away: 4 });
    expect(loop.snapshot().break).toBeNull();
    const { loop: fetchedSomething } = walk({ taken: 10, away: 0.7 });
    expect(fetchedSomething.snapshot().break).not.toBeNull();
  });

  it('counts nothing for someone who stays and types', () => {
    const { loop, workUntil } = start();
    workUntil(2 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'walk', length: 5 * MINUTE });
    workUntil(10 * MINUTE);
    expect(boutsOf(loop)).toEqual([['sitting', '09:00:00', '09:10:00']]);
    expect(loop.snapshot().awayQuestion).toBeNull();
  });

  it('is asked about where nobody can see whether the person left', () => {
    const { world, loop, workUntil } = start();
    world.setInput('unknown');
    workUntil(4 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'walk', length: 5 * MINUTE });
    workUntil(10 * MINUTE);
    expect(loop.snapshot().awayQuestion).toMatchObject({ counts: 'unseen', from: NINE + 4 * MINUTE });
    // The player counted the walk down; that is no word of the person's.
    loop.say({ type: 'moved', routine: null, moves: ['walk'], length: 5 * MINUTE });
    expect(loop.snapshot().awayQuestion).toMatchObject({ counts: 'unseen' });
    loop.say({ type: 'explain-away', kind: 'walking' });
    expect(loop.snapshot().today.walks).toEqual({ count: 1, length: 5 * MINUTE });
  });
});

describe('a walk within a meeting', () => {
  it('is asked about, for nobody looks whether the person left', () => {
    const { world, loop, workUntil } = start();
    workUntil(2 * MINUTE);
    loop.say({ type: 'mode', mode: 'meeting' });
    loop.say({ type: 'break-now', reminder: 'walk', length: 5 * MINUTE });
    world.setInput('none');
    workUntil(8 * MINUTE);
    expect(loop.snapshot().awayQuestion).toMatchObject({ counts: 'unseen', from: NINE + 2 * MINUTE });
    loop.say({ type: 'say', position: 'walking', since: 7 * MINUTE });
    expect(loop.snapshot().awayQuestion).toBeNull();
  });
});

describe('a walk with a restart of the app in it', () => {
  it('is told of from its beginning', () => {
    const { world, loop, workUntil } = start();
    workUntil(2 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'walk', length: 5 * MINUTE });
    world.setInput('none');
    workUntil(4 * MINUTE);
    const { state } = loop;
    const ports = world.ports();
    loop.stop();
    const saved = { version: 1, boot: ports.clock.bootId(), aliveUntil: 4 * MINUTE, state: state() } as const;
    world.moveTo(4 * MINUTE + 10_000);
    const again = start({}, {}, { world, saved });
    again.workUntil(6 * MINUTE);
    world.setInput('working');
    expect(again.loop.snapshot().awayQuestion).toMatchObject({
      counts: 'walk',
      from: NINE + 2 * MINUTE,
      to: NINE + 6 * MINUTE,
    });
  });
});

describe('the way back from a walk', () => {
  it('says what was counted, and leaves it at that', () => {
    const { world, loop, workUntil } = walk({ taken: 10, away: 8 });
    expect(loop.snapshot().awayQuestion).toMatchObject({ counts: 'walk', walked: 8 * MINUTE });
    const records = world.observed.records.length;
    loop.say({ type: 'explain-away', kind: null });
    expect(loop.snapshot()).toMatchObject({ awayQuestion: null, today: { walks: { count: 1 } } });
    expect(world.observed.records).toHaveLength(records);
    workUntil(20 * MINUTE);
    expect(loop.snapshot().today.walks.length).toBe(8 * MINUTE);
  });

  it('lets it be something else, as a record', () => {
    const { world, loop } = walk({ taken: 2, away: 2 });
    expect(loop.snapshot().awayQuestion).toMatchObject({ counts: 'walk' });
    loop.say({ type: 'explain-away', kind: 'away' });
    expect(world.observed.records.at(-1)?.record).toMatchObject({
      type: 'correction',
      kind: 'away',
      to: world.now().tick,
    });
    expect(loop.snapshot().today).toMatchObject({
      walks: { count: 0 },
      totals: { walking: 0, away: 2 * MINUTE },
    });
  });

  it('asks whether all of it was one that outlasted its break', () => {
    const { loop } = walk({ taken: 5, away: 12 });
    const { awayQuestion } = loop.snapshot();
    // The break began three seconds before the person left.
    expect(awayQuestion).toMatchObject({ counts: 'part', walked: 5 * MINUTE - 3_000 });
    loop.say({ type: 'explain-away', kind: 'walking' });
    expect(loop.snapshot().today.walks).toEqual({ count: 1, length: 12 * MINUTE });
  });

  it('takes no notice of the way from the door to the desk', () => {
    expect(walk({ taken: 5, away: 5.5 }).loop.snapshot().awayQuestion).toMatchObject({ counts: 'walk' });
  });

  it('says nothing of less than a minute', () => {
    expect(walk({ taken: 5, away: 0.8 }).loop.snapshot().awayQuestion).toBeNull();
  });

  it('does not call the treadmill at the desk time away', () => {
    const { world, loop, workUntil } = start();
    loop.say({ type: 'say', position: 'walking' });
    workUntil(20 * MINUTE);
    world.setInput('none');
    workUntil(26 * MINUTE);
    world.setInput('working');
    expect(loop.snapshot().awayQuestion).toMatchObject({ counts: 'walk', from: NINE + 20 * MINUTE });
  });

  it('sees the walk behind a lock, and the sleep after it', () => {
    const { world, loop, workUntil } = start();
    workUntil(2 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'walk', length: 5 * MINUTE });
    loop.handle({ type: 'locked' });
    workUntil(4 * MINUTE);
    loop.handle({ type: 'suspended' });
    world.moveTo(15 * MINUTE);
    loop.handle({ type: 'woke' });
    loop.handle({ type: 'unlocked' });
    expect(loop.snapshot().awayQuestion).toMatchObject({
      counts: 'part',
      walked: 2 * MINUTE,
      from: NINE + 2 * MINUTE,
      to: NINE + 15 * MINUTE,
    });
  });

  it('is told of until the prompt after it', () => {
    const { loop, workUntil } = walk({ taken: 5, away: 4 });
    workUntil(40 * MINUTE);
    expect(loop.snapshot()).toMatchObject({ prompt: { phase: 'shown' }, awayQuestion: { counts: 'walk' } });
    workUntil(56 * MINUTE);
    expect(loop.snapshot().awayQuestion).toBeNull();
  });
});

describe('the timer of a walk', () => {
  it('wakes no more often than its parts need while nobody is there', () => {
    const { world, loop, workUntil } = start();
    workUntil(2 * MINUTE);
    loop.say({ type: 'break-now', reminder: 'walk', length: 10 * MINUTE });
    world.setInput('none');
    workUntil(3 * MINUTE);
    const before = world.observed.wakeUps;
    workUntil(12 * MINUTE);
    expect(world.observed.wakeUps - before).toBe(5);
  });

  it('finds the next part from anywhere in one', () => {
    const running = {
      reminder: 'walk',
      from: { tick: 100, wall: 0 },
      until: { tick: 100 + 12_345, wall: 0 },
    };
    const parts = [];
    for (let tick = 100; tick < running.until.tick; tick = findNextPart(running, tick)) parts.push(tick);
    expect(parts).toEqual([100, 2_569, 5_038, 7_507, 9_976]);
    expect(findNextPart(running, 2_600)).toBe(5_038);
  });
});

describe('the lengths on offer', () => {
  it('are two, five and ten minutes, with the reminder’s own among them', () => {
    const offered = (usual: number) => listWalkLengths(usual * MINUTE).map((length) => length / MINUTE);
    expect(offered(5)).toEqual([2, 5, 10]);
    expect(offered(0)).toEqual([2, 5, 10]);
    expect(offered(1)).toEqual([1, 5, 10]);
    expect(offered(7)).toEqual([2, 7, 10]);
    expect(offered(30)).toEqual([2, 5, 30]);
  });
});
