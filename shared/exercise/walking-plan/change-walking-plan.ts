import { addDays, countDays } from '../../calendar-day';
import { readPlan } from './read-plan';
import type { PlanPause, WalkingPlan } from './walking-plan';
import type { WalkingPlanChange } from './walking-plan-change-schema';

/** Why a change was not made; a window says it as a sentence. */
export type WalkingPlanProblem =
  | 'no-plan'
  /** The first day is past, or more than a year away. */
  | 'start-out-of-reach'
  /** A walk is marked on a day that is to come, before the plan, or off. */
  | 'no-such-day'
  /** The week that was asked for is not the present one, or can't be so. */
  | 'no-such-week';

export type WalkingPlanResult =
  | { readonly ok: true; readonly plan: WalkingPlan | null }
  | { readonly ok: false; readonly problem: WalkingPlanProblem };

/** Days ahead on which a plan may begin. */
const FARTHEST_START = 366;

/**
 * Makes one change. Pure.
 * @param today the calendar day of the session
 */
export function changeWalkingPlan(
  plan: WalkingPlan | null,
  change: WalkingPlanChange,
  today: string,
): WalkingPlanResult {
  switch (change.type) {
    case 'make': {
      const ahead = countDays(today, change.start);
      if (ahead < 0 || ahead > FARTHEST_START) return refuse('start-out-of-reach');
      const { before, pace, start, weekdays } = change;
      return accept({
        before,
        pace,
        start,
        weekdays: sortUnique(weekdays),
        turns: {},
        pauses: [],
        walked: [],
      });
    }
    case 'restore':
      return accept(change.plan);
    case 'delete':
      return accept(null);
    default:
      return plan === null ? refuse('no-plan') : changeMadePlan(plan, change, today);
  }
}

type ChangeOfMadePlan = Exclude<WalkingPlanChange, { readonly type: 'make' | 'restore' | 'delete' }>;

function changeMadePlan(plan: WalkingPlan, change: ChangeOfMadePlan, today: string): WalkingPlanResult {
  switch (change.type) {
    case 'mark': {
      const others = plan.walked.filter((day) => day !== change.day);
      if (!change.walked) return accept({ ...plan, walked: others });
      if (!canMark(plan, change.day, today)) return refuse('no-such-day');
      return accept({ ...plan, walked: sortUnique([...others, change.day]) });
    }
    case 'turn': {
      const { now } = readPlan(plan, today);
      if (now?.from !== change.week) return refuse('no-such-week');
      if (change.turn === 'easier' && !now.canEase) return refuse('no-such-week');
      if (change.turn === 'harder' && !now.canRise) return refuse('no-such-week');
      const others = Object.entries(plan.turns).filter(([week]) => week !== change.week);
      const turns = change.turn === null ? others : [...others, [change.week, change.turn] as const];
      return accept({ ...plan, turns: Object.fromEntries(turns) });
    }
    case 'weekdays':
      return accept({ ...plan, weekdays: sortUnique(change.weekdays) });
    case 'pause': {
      if (findOpenPause(plan) !== null) return accept(plan);
      // A walk of today is not on a day off.
      const from = plan.walked.includes(today) ? addDays(today, 1) : today;
      return accept({ ...plan, pauses: [...plan.pauses, { from, to: null }] });
    }
    case 'resume': {
      const open = findOpenPause(plan);
      if (open === null) return accept(plan);
      const closed = plan.pauses.filter((pause) => pause !== open);
      const pauses = open.from < today ? [...closed, { from: open.from, to: today }] : closed;
      return accept({ ...plan, pauses });
    }
  }
}

/** Whether the walk of a day can be marked: a day of a week of the plan, not to come and not off. */
export function canMark(plan: WalkingPlan, day: string, today: string): boolean {
  if (day > today || day < plan.start) return false;
  return !plan.pauses.some(({ from, to }) => from <= day && (to === null || day < to));
}

function findOpenPause({ pauses }: WalkingPlan): PlanPause | null {
  return pauses.find(({ to }) => to === null) ?? null;
}

function sortUnique<T extends number | string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort((one, other) => (one < other ? -1 : 1));
}

function accept(plan: WalkingPlan | null): WalkingPlanResult {
  return { ok: true, plan };
}

function refuse(problem: WalkingPlanProblem): WalkingPlanResult {
  return { ok: false, problem };
}
