import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@shared/calendar-day';
import { changeWalkingPlan } from '@shared/exercise/walking-plan/change-walking-plan';
import { readPlan, type PlanReading, type PlanWeek } from '@shared/exercise/walking-plan/read-plan';
import { TURNS, type Turn, type WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import type { WalkingPlanChange } from '@shared/exercise/walking-plan/walking-plan-change-schema';
import { readWalkingPlanDocument } from '@shared/exercise/walking-plan/walking-plan-document';
import { samplePlan, START, walkWeeks } from '../../../support/walking-plans';

const anyBefore = fc.record({
  minutes: fc.integer({ min: 0, max: 30 }),
  days: fc.integer({ min: 0, max: 7 }),
});
const anyPace = fc.constantFrom('usual' as const, 'gentle' as const);
const anyWeekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 })).map((days) => [...days].sort());
const anyStart = fc.integer({ min: 0, max: 30 }).map((days) => addDays(START, days));
const anyPlan = fc
  .record({ before: anyBefore, pace: anyPace, weekdays: anyWeekdays, start: anyStart })
  .map(samplePlan);

type Deed =
  | 'walk-a-week'
  /** A day so many days after today. */
  | { readonly mark: number; readonly walked: boolean }
  | { readonly turn: Turn | null }
  | { readonly type: 'pause' | 'resume' };

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('walk-a-week' as const) },
  { weight: 4, arbitrary: fc.record({ mark: fc.integer({ min: -9, max: 2 }), walked: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ turn: fc.constantFrom(...TURNS, null) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('pause' as const, 'resume' as const) }) },
);

/** Something that happens some days after what happened last. */
const anyEvent = fc.record({
  wait: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.integer({ min: 0, max: 60 })),
  deed: anyDeed,
});

interface Played {
  readonly plan: WalkingPlan;
  readonly today: string;
}

function obey({ plan, today }: Played, deed: Deed): Played {
  if (deed === 'walk-a-week') {
    const days = Array.from({ length: 7 }, (_, offset) => addDays(today, offset));
    return days.reduce<Played>((so, day) => obey({ ...so, today: day }, { mark: 0, walked: true }), {
      plan,
      today,
    });
  }
  const result = changeWalkingPlan(plan, toChange({ plan, today }, deed), today);
  return { plan: result.ok && result.plan !== null ? result.plan : plan, today };
}

function toChange({ plan, today }: Played, deed: Exclude<Deed, string>): WalkingPlanChange {
  if ('mark' in deed) return { type: 'mark', day: addDays(today, deed.mark), walked: deed.walked };
  if ('turn' in deed) {
    return { type: 'turn', week: readPlan(plan, today).now?.from ?? today, turn: deed.turn };
  }
  return { type: deed.type };
}

/** Plays deeds from the first day on, and tells what there is after each one. Those that are refused change nothing. */
function play(plan: WalkingPlan, deeds: readonly { readonly wait: number; readonly deed: Deed }[]): Played[] {
  let now: Played = { plan, today: START };
  return deeds.map(({ wait, deed }) => {
    now = obey({ plan: now.plan, today: addDays(now.today, wait) }, deed);
    return now;
  });
}

function judgePlayed(judge: (reading: PlanReading, played: Played) => void): void {
  fc.assert(
    fc.property(anyPlan, fc.array(anyEvent, { maxLength: 40 }), (plan, deeds) => {
      for (const played of play(plan, deeds)) judge(readPlan(played.plan, played.today), played);
    }),
    { numRuns: 500 },
  );
}

test('no week asks for more than the target, and each for some walk', () => {
  judgePlayed(({ weeks }) => {
    const strays = weeks.filter(
      ({ load: { minutes, days } }) => minutes < 5 || minutes > 30 || days < 1 || days > 5,
    );
    expect(strays).toEqual([]);
  });
});

/** Each week with the one before it. */
function listPairs(weeks: readonly PlanWeek[]): readonly (readonly [PlanWeek, PlanWeek])[] {
  return weeks.slice(1).flatMap((week, index) => {
    const before = weeks[index];
    return before === undefined ? [] : [[before, week] as const];
  });
}

test('from a week to the next there is one more walk or two more minutes, never both', () => {
  judgePlayed(({ weeks }) => {
    const jumps = listPairs(weeks).filter(([{ load: before }, { load }]) => {
      const longer = load.minutes - before.minutes;
      const more = load.days - before.days;
      return longer > 2 || more > 1 || (longer > 0 && more > 0);
    });
    expect(jumps).toEqual([]);
  });
});

test('a week asks for less than the one before only when that was asked for, or after two weeks off', () => {
  judgePlayed(({ weeks }) => {
    const drops = listPairs(weeks).filter(
      ([{ load: before }, { load }]) => load.minutes < before.minutes || load.days < before.days,
    );
    const reasons = drops.map(([, { reason }]) => reason);
    expect(reasons.filter((reason) => !['easier', 'missed', 'back'].includes(reason))).toEqual([]);
  });
});

test('weeks follow one another, none overlaps, and every mark belongs to one', () => {
  judgePlayed(({ weeks }, { plan }) => {
    expect(weeks[0] && weeks[0].from >= plan.start).toBe(true);
    expect(weeks.map(({ number }) => number)).toEqual(weeks.map((_, index) => index + 1));
    expect(weeks.filter(({ from, to }) => to < from || to > addDays(from, 6))).toEqual([]);
    expect(listPairs(weeks).filter(([before, { from }]) => from <= before.to)).toEqual([]);
    expect(weeks.flatMap(({ walked }) => walked)).toEqual(plan.walked);
  });
});

test('a plan ends at its target, soon enough', () => {
  judgePlayed(({ weeks, target }, { plan }) => {
    expect(target.load).toEqual({ minutes: 30, days: 5 });
    expect(target.when).not.toBe('past');
    const past = weeks.filter(({ when }) => when === 'past').length;
    // Seventeen steps below the target are all that can be asked for, and a week can have been asked for twice.
    expect(weeks.length - past).toBeLessThanOrEqual((plan.pace === 'usual' ? 2 : 3) * 26 + 2);
  });
});

test('what is kept is what the file can hold', () => {
  judgePlayed((_reading, { plan }) => {
    const written: unknown = JSON.parse(JSON.stringify({ plan }));
    expect(readWalkingPlanDocument(written)).toEqual({ plan });
  });
});

test('whoever walks all of it comes to the target as foretold, at most in week 25', () => {
  fc.assert(
    fc.property(anyPlan, (anyone) => {
      const plan = { ...anyone, pace: 'usual' as const };
      const foretold = readPlan(plan, plan.start).target;
      expect(foretold.number).toBeLessThanOrEqual(25);
      const walked = walkWeeks(plan, foretold.number - 1);
      expect(readPlan(walked, foretold.to).now).toMatchObject({
        number: foretold.number,
        load: foretold.load,
      });
    }),
    { numRuns: 200 },
  );
});
