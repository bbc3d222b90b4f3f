import { describe, expect, it } from 'vitest';
import { addDays, findWeekday } from '@shared/calendar-day';
import { findFirstLoad, isAtTarget } from '@shared/exercise/walking-plan/ladder';
import { readPlan } from '@shared/exercise/walking-plan/read-plan';
import { suggestDays } from '@shared/exercise/walking-plan/suggest-days';
import {
  change,
  lastDayOf,
  readWeek,
  samplePlan,
  START,
  tell,
  walkWeeks,
} from '../../../support/walking-plans';

const NOTHING = { minutes: 0, days: 0 };

describe('a plan from nothing', () => {
  it('goes in pairs of weeks from three walks of ten minutes to five of thirty, in week 25', () => {
    const { weeks, target } = readPlan(samplePlan(), START);
    expect(weeks.map(tell)).toEqual(
      ['10 × 3', '10 × 4', '10 × 5', '12 × 5', '14 × 5', '16 × 5', '18 × 5', '20 × 5', '22 × 5', '24 × 5']
        .concat('26 × 5', '28 × 5')
        .flatMap((step) => [step, step])
        .concat('30 × 5'),
    );
    expect(target).toMatchObject({ number: 25, from: '2027-05-10', to: '2027-05-16' });
  });

  it('takes 37 weeks at the gentle pace', () => {
    expect(readPlan(samplePlan({ pace: 'gentle' }), START).target.number).toBe(37);
  });

  it('says why each week is as it is', () => {
    const { weeks } = readPlan(samplePlan(), START);
    expect(weeks.slice(0, 4).map(({ reason }) => reason)).toEqual(['small', 'stay', 'more', 'stay']);
  });
});

describe('the first week', () => {
  it.each([
    [NOTHING, { minutes: 10, days: 3 }],
    [
      { minutes: 5, days: 5 },
      { minutes: 10, days: 3 },
    ],
    [
      { minutes: 15, days: 2 },
      { minutes: 15, days: 2 },
    ],
    [
      { minutes: 20, days: 4 },
      { minutes: 20, days: 4 },
    ],
    [
      { minutes: 15, days: 7 },
      { minutes: 15, days: 5 },
    ],
    [
      { minutes: 30, days: 7 },
      { minutes: 30, days: 5 },
    ],
  ])('of somebody who walks %j asks for %j', (before, first) => {
    expect(findFirstLoad(before)).toEqual(first);
    expect(readPlan(samplePlan({ before }), START).weeks[0]?.load).toEqual(first);
  });

  it('is the last one for somebody who is at the target', () => {
    expect(isAtTarget({ minutes: 30, days: 5 })).toBe(true);
    expect(isAtTarget({ minutes: 30, days: 4 })).toBe(false);
    expect(readPlan(samplePlan({ before: { minutes: 30, days: 6 } }), START).target.number).toBe(1);
  });
});

describe('a week that was walked', () => {
  it('counts with all its walks but one', () => {
    const plan = samplePlan({ walked: ['2026-11-23', '2026-11-25', '2026-12-01', '2026-12-03'] });
    expect(readWeek(plan, 3)).toMatchObject({ reason: 'more', load: { minutes: 10, days: 4 } });
  });

  it('does not count with fewer, and the same is asked again', () => {
    const plan = samplePlan({ walked: ['2026-11-23', '2026-12-01', '2026-12-03'] });
    expect(readWeek(plan, 2)).toMatchObject({ reason: 'again', load: { minutes: 10, days: 3 } });
    expect(readWeek(plan, 3).reason).toBe('stay');
    expect(readPlan(plan, lastDayOf(plan, 3)).target.number).toBe(26);
  });
});

describe('two weeks without a walk', () => {
  it('lead one step down, once, and never below the first week', () => {
    const plan = walkWeeks(samplePlan(), 6);
    expect(tell(readWeek(plan, 7))).toBe('12 × 5');
    expect(readWeek(plan, 8)).toMatchObject({ reason: 'again' });
    expect(readWeek(plan, 9)).toMatchObject({ reason: 'missed', load: { minutes: 10, days: 5 } });
    expect(readWeek(plan, 10)).toMatchObject({ reason: 'again', load: { minutes: 10, days: 5 } });
    expect(tell(readWeek(plan, 30))).toBe('10 × 3');
    expect(readWeek(plan, 30).reason).toBe('again');
  });

  it('are taken back by marking a walk later', () => {
    const plan = walkWeeks(samplePlan(), 6);
    const today = lastDayOf(plan, 9);
    const marked = change(plan, { type: 'mark', day: lastDayOf(plan, 8), walked: true }, today);
    expect(readPlan(marked, today).now).toMatchObject({ reason: 'again', load: { minutes: 12, days: 5 } });
  });
});

describe('a turn', () => {
  it('makes this week easier, and the next ones go on from there', () => {
    const plan = walkWeeks(samplePlan(), 6);
    const today = addDays(lastDayOf(plan, 6), 2);
    const { now } = readPlan(plan, today);
    const eased = change(plan, { type: 'turn', week: now?.from ?? '', turn: 'easier' }, today);
    const { weeks } = readPlan(eased, today);
    expect(weeks.slice(5, 10).map(tell)).toEqual(['10 × 5', '10 × 5', '10 × 5', '12 × 5', '12 × 5']);
    expect(weeks[6]).toMatchObject({ reason: 'easier', turn: 'easier' });
  });

  it('can ask for less than the first week', () => {
    const eased = change(samplePlan(), { type: 'turn', week: START, turn: 'easier' }, START);
    expect(readPlan(eased, START).weeks.slice(0, 3).map(tell)).toEqual(['8 × 3', '8 × 3', '10 × 3']);
  });

  it('makes a week harder that would have stayed the same, and none that rises already', () => {
    const plan = walkWeeks(samplePlan(), 1);
    const second = lastDayOf(plan, 2);
    const { now } = readPlan(plan, second);
    const harder = change(plan, { type: 'turn', week: now?.from ?? '', turn: 'harder' }, second);
    expect(readPlan(harder, second).weeks.slice(1, 4).map(tell)).toEqual(['10 × 4', '10 × 4', '10 × 5']);
    expect(readWeek(walkWeeks(samplePlan(), 2), 3)).toMatchObject({ reason: 'more', canRise: false });
  });

  it('has the same again next week', () => {
    const plan = walkWeeks(samplePlan(), 1);
    const second = lastDayOf(plan, 2);
    const week = readPlan(plan, second).now?.from ?? '';
    const repeated = change(plan, { type: 'turn', week, turn: 'repeat' }, second);
    expect(readPlan(repeated, second).weeks.slice(1, 4)).toMatchObject([
      { reason: 'stay' },
      { reason: 'repeat', load: { minutes: 10, days: 3 } },
      { reason: 'more' },
    ]);
  });
});

describe('a pause', () => {
  const walked = walkWeeks(samplePlan(), 4);
  /** Wednesday of week 5, on which nothing was walked yet. */
  const wednesday = addDays(START, 30);

  it('stops the plan on the day it begins', () => {
    const paused = change(walked, { type: 'pause' }, wednesday);
    expect(readPlan(paused, wednesday)).toMatchObject({ now: null, pausedFrom: wednesday });
    expect(readPlan(paused, addDays(wednesday, 100)).weeks[4]).toMatchObject({
      to: addDays(wednesday, -1),
      when: 'past',
    });
  });

  it('has the week that it cut once more, from the day of the return', () => {
    const back = addDays(wednesday, 9);
    const resumed = change(change(walked, { type: 'pause' }, wednesday), { type: 'resume' }, back);
    const { now, pausedFrom, target } = readPlan(resumed, back);
    expect(now).toMatchObject({ from: back, to: addDays(back, 6), reason: 'again' });
    expect(now && tell(now)).toBe('10 × 5');
    expect(pausedFrom).toBeNull();
    expect(target.number).toBe(26);
  });

  it('of two weeks leads a step down', () => {
    const back = addDays(wednesday, 14);
    const resumed = change(change(walked, { type: 'pause' }, wednesday), { type: 'resume' }, back);
    expect(readPlan(resumed, back).now).toMatchObject({ reason: 'back', load: { minutes: 10, days: 4 } });
  });

  it('begins tomorrow when the walk of today is marked', () => {
    const marked = change(walked, { type: 'mark', day: wednesday, walked: true }, wednesday);
    const paused = change(marked, { type: 'pause' }, wednesday);
    expect(readPlan(paused, wednesday).now).toMatchObject({ to: wednesday, walked: [wednesday] });
    expect(readPlan(paused, addDays(wednesday, 1)).now).toBeNull();
  });

  it('leaves no trace when it ends on the day it began', () => {
    const resumed = change(change(walked, { type: 'pause' }, wednesday), { type: 'resume' }, wednesday);
    expect(resumed).toEqual(walked);
  });
});

describe('the suggested days', () => {
  const suggest = (walks: number, weekdays: readonly number[]) =>
    suggestDays(START, addDays(START, 6), walks, weekdays).map(findWeekday);

  it('lie as far apart as they can', () => {
    expect(suggest(3, [])).toEqual([1, 3, 5]);
    expect(suggest(4, [])).toEqual([1, 2, 4, 6]);
  });

  it('are those that suit, with others only when these are too few', () => {
    expect(suggest(3, [2, 6])).toEqual([2, 4, 6]);
    expect(suggest(3, [1, 2, 3, 4, 5])).toEqual([1, 3, 5]);
    expect(suggest(5, [6, 7])).toEqual(expect.arrayContaining([6, 7]));
  });

  it('are all there are in a week that a pause cuts short', () => {
    expect(suggestDays(START, addDays(START, 1), 5, [])).toEqual([START, addDays(START, 1)]);
  });
});
