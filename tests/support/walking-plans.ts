import { addDays } from '@shared/calendar-day';
import { changeWalkingPlan } from '@shared/exercise/walking-plan/change-walking-plan';
import { readPlan, type PlanWeek } from '@shared/exercise/walking-plan/read-plan';
import { suggestDays } from '@shared/exercise/walking-plan/suggest-days';
import type { WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import type { WalkingPlanChange } from '@shared/exercise/walking-plan/walking-plan-change-schema';

/** A Monday. */
export const START = '2026-11-23';

/** A plan of somebody who walked nothing, from the first Monday on. */
export function samplePlan(overrides: Partial<WalkingPlan> = {}): WalkingPlan {
  return {
    before: { minutes: 0, days: 0 },
    pace: 'usual',
    start: START,
    weekdays: [],
    turns: {},
    pauses: [],
    walked: [],
    ...overrides,
  };
}

/** Makes a change that must go through. */
export function change(plan: WalkingPlan, wanted: WalkingPlanChange, today: string): WalkingPlan {
  const result = changeWalkingPlan(plan, wanted, today);
  if (!result.ok) throw new Error(result.problem);
  if (result.plan === null) throw new Error('The plan is gone.');
  return result.plan;
}

/** The plan with every suggested walk of a number of weeks marked, from the first one on. */
export function walkWeeks(plan: WalkingPlan, weeks: number): WalkingPlan {
  let walked = plan;
  for (let number = 1; number <= weeks; number += 1) {
    walked = { ...walked, walked: [...walked.walked, ...suggestFor(walked, readWeek(walked, number))] };
  }
  return walked;
}

/** The days that are suggested for the walks of a week. */
function suggestFor({ weekdays }: WalkingPlan, { from, to, load }: PlanWeek): readonly string[] {
  return suggestDays(from, to, load.days, weekdays);
}

/** A week of a plan without pauses, as it is on its own last day. */
export function readWeek(plan: WalkingPlan, number: number): PlanWeek {
  const { now } = readPlan(plan, lastDayOf(plan, number));
  if (now?.number !== number) throw new Error(`There is no week ${number}.`);
  return now;
}

/** The last day of a week of a plan without pauses. */
export function lastDayOf({ start }: WalkingPlan, number: number): string {
  return addDays(start, number * 7 - 1);
}

/** `10 × 3`: minutes of a walk and walks of a week. */
export function tell({ load }: PlanWeek): string {
  return `${load.minutes} × ${load.days}`;
}
