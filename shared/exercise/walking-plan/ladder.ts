import type { Load, Pace } from './walking-plan';

/** What the walkers of the WalkBack trial built up to over six months (`L-WALKBACK`). */
export const TARGET: Load = { minutes: 30, days: 5 };

/** The first week of somebody who walks less than this: half an hour in all. Our own judgement. */
const FIRST: Load = { minutes: 10, days: 3 };
/** By how much each walk gets longer in one rise (minutes). Our own judgement. */
const LONGER = 2;
/** No walk of a plan is shorter (minutes). Our own judgement. */
const SHORTEST = 5;

/**
 * Weeks on one step before the next. With two, even the longest plan reaches its target in week 25, within the six
 * months of `L-WALKBACK`; three take up to 37 weeks. Our own judgement.
 */
export const WEEKS_ON_A_STEP: Readonly<Record<Pace, number>> = { usual: 2, gentle: 3 };

/** The steps of a plan, least first; from one to the next there is one more walk or each is a little longer. */
export interface Ladder {
  readonly steps: readonly Load[];
  /** The place of week 1. There are lower steps, for who asks for less. */
  readonly start: number;
}

/** Whether someone walks as much as the plan leads to, or more. */
export function isAtTarget({ minutes, days }: Load): boolean {
  return minutes >= TARGET.minutes && days >= TARGET.days;
}

/** What week 1 asks of somebody who walks `before`: the same, within the target, or a first half hour. */
export function findFirstLoad(before: Load): Load {
  return isSmallStart(before) ? FIRST : keepWithin(before);
}

/** Whether somebody walks less than half an hour a week, so that the plan starts with that. */
export function isSmallStart(before: Load): boolean {
  const { minutes, days } = keepWithin(before);
  return minutes * days < FIRST.minutes * FIRST.days;
}

function keepWithin({ minutes, days }: Load): Load {
  return {
    minutes: Math.min(Math.floor(minutes), TARGET.minutes),
    days: Math.min(Math.floor(days), TARGET.days),
  };
}

/** The steps for somebody who walks `before`, from the least that can be asked for up to the target. */
export function buildLadder(before: Load): Ladder {
  const first = findFirstLoad(before);
  const lower = climb(first, lowerLoad).reverse();
  return { steps: [...lower, first, ...climb(first, raiseLoad)], start: lower.length };
}

function climb(from: Load, step: (load: Load) => Load | null): Load[] {
  const steps: Load[] = [];
  for (let load = step(from); load !== null; load = step(load)) steps.push(load);
  return steps;
}

/** More walks first, while they are short; then longer ones. */
function raiseLoad({ minutes, days }: Load): Load | null {
  if (days < TARGET.days) return { minutes, days: days + 1 };
  return minutes < TARGET.minutes ? { minutes: Math.min(minutes + LONGER, TARGET.minutes), days } : null;
}

/** Shorter walks first, then fewer. */
function lowerLoad({ minutes, days }: Load): Load | null {
  if (minutes > SHORTEST) return { minutes: Math.max(minutes - LONGER, SHORTEST), days };
  return days > 1 ? { minutes, days: days - 1 } : null;
}
