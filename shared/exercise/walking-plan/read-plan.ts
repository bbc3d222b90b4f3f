import { buildLadder, isSmallStart, TARGET, WEEKS_ON_A_STEP, type Ladder } from './ladder';
import { listBlocks, type Block } from './list-blocks';
import type { Load, Pace, Turn, WalkingPlan } from './walking-plan';

/** Why a week asks for as much as it does. */
export type WeekReason =
  /** What the person walks already. */
  | 'first'
  /** Half an hour in all, for somebody who walks less. */
  | 'small'
  /** A step up: one more walk, or longer ones. */
  | 'more'
  | 'longer'
  /** The weeks on a step are not over. */
  | 'stay'
  /** The week before was to be had once more. */
  | 'repeat'
  /** The week before was short of walks, or cut by a pause. */
  | 'again'
  /** Two weeks without a walk. */
  | 'missed'
  /** A long pause. */
  | 'back'
  | 'easier'
  | 'harder'
  /** The target is reached and kept. */
  | 'target';

/** One week as the plan has it. */
export interface PlanWeek {
  /** From 1, in the order of the calendar. */
  readonly number: number;
  /** The first day, and the last one, which counts. */
  readonly from: string;
  readonly to: string;
  readonly load: Load;
  readonly reason: WeekReason;
  /** Days on which a walk was marked. */
  readonly walked: readonly string[];
  readonly when: 'past' | 'now' | 'coming';
  readonly turn: Turn | null;
  /** Whether the week could be easier or harder than it would be without a turn. */
  readonly canEase: boolean;
  readonly canRise: boolean;
}

/** A plan week by week. */
export interface PlanReading {
  /** All up to now, and those to come up to the next one at the target, as if every walk in them was taken. */
  readonly weeks: readonly PlanWeek[];
  /** The week of today; null before the first one and on days off. */
  readonly now: PlanWeek | null;
  /** The first day off of a pause that nobody ended yet; null when there is none. */
  readonly pausedFrom: string | null;
  /** The present week or the first one to come that is at the target. */
  readonly target: PlanWeek;
}

/** Weeks in a row without a walk after which the plan goes down a step. Our own judgement. */
const MISSED_WEEKS = 2;
/** Days off after which it does, too. Our own judgement. */
const LONG_PAUSE = 14;

/** Where the plan stands as a week begins. */
interface Standing {
  /** The place on the ladder. */
  readonly step: number;
  /** Weeks on this step that were walked. */
  readonly done: number;
  /** Weeks in a row without a walk. */
  readonly missed: number;
  readonly reason: WeekReason;
}

/**
 * Works out a plan. Pure, and ends for every plan that the schema allows.
 * @param today the calendar day of the session
 */
export function readPlan(plan: WalkingPlan, today: string): PlanReading {
  const ladder = buildLadder(plan.before);
  const top = ladder.steps.length - 1;
  const pausedFrom = plan.pauses.find(({ to }) => to === null)?.from ?? null;
  const isOff = pausedFrom !== null && pausedFrom <= today;
  const weeks: PlanWeek[] = [];
  const reason = isSmallStart(plan.before) ? 'small' : 'first';
  let standing: Standing = { step: ladder.start, done: 0, missed: 0, reason };
  let before = ladder.start;
  const blocks = listBlocks(plan, today);
  for (;;) {
    const block = blocks.next().value;
    const entered = enterBlock(standing, block, ladder);
    const turn = plan.turns[block.from] ?? null;
    const canEase = entered.step > 0;
    // One step a week at the most, whoever asks for it.
    const canRise = entered.step < top && entered.step <= before;
    const turned = turnWeek(entered, turn, { canEase, canRise });
    const week: PlanWeek = {
      number: weeks.length + 1,
      from: block.from,
      to: block.to,
      load: ladder.steps[turned.step] ?? TARGET,
      reason: turned.step === top ? 'target' : turned.reason,
      walked: plan.walked.filter((day) => day >= block.from && day <= block.to),
      when: block.to < today ? 'past' : block.from > today || isOff ? 'coming' : 'now',
      turn,
      canEase,
      canRise,
    };
    weeks.push(week);
    if (week.when !== 'past' && turned.step === top) {
      return { weeks, now: weeks.find(({ when }) => when === 'now') ?? null, pausedFrom, target: week };
    }
    before = turned.step;
    standing = leaveWeek(turned, week, { isCut: block.isCut, ladder, pace: plan.pace });
  }
}

function enterBlock(standing: Standing, { daysOff }: Block, { start }: Ladder): Standing {
  if (daysOff === 0) return standing;
  if (daysOff < LONG_PAUSE || standing.step <= start) return { ...standing, missed: 0 };
  return { step: standing.step - 1, done: 0, missed: 0, reason: 'back' };
}

function turnWeek(
  entered: Standing,
  turn: Turn | null,
  { canEase, canRise }: Pick<PlanWeek, 'canEase' | 'canRise'>,
): Standing {
  if (turn === 'easier' && canEase) {
    return { ...entered, step: entered.step - 1, done: 0, reason: 'easier' };
  }
  if (turn === 'harder' && canRise) {
    return { ...entered, step: entered.step + 1, done: 0, reason: 'harder' };
  }
  return entered;
}

interface LeaveOptions {
  readonly isCut: boolean;
  readonly ladder: Ladder;
  readonly pace: Pace;
}

/** What comes after a week. One that is not over counts as walked. */
function leaveWeek(standing: Standing, week: PlanWeek, { isCut, ladder, pace }: LeaveOptions): Standing {
  const { step, done } = standing;
  if (!isWalked(week, isCut)) {
    const missed = week.walked.length > 0 ? 0 : standing.missed + (isCut ? 0 : 1);
    if (missed < MISSED_WEEKS) return { step, done, missed, reason: 'again' };
    const isAboveStart = step > ladder.start;
    return {
      step: isAboveStart ? step - 1 : step,
      done: 0,
      missed: 0,
      reason: isAboveStart ? 'missed' : 'again',
    };
  }
  if (week.turn === 'repeat') return { step, done, missed: 0, reason: 'repeat' };
  const next = ladder.steps[step + 1];
  if (next === undefined || done + 1 < WEEKS_ON_A_STEP[pace]) {
    return { step, done: done + 1, missed: 0, reason: 'stay' };
  }
  return { step: step + 1, done: 0, missed: 0, reason: next.days > week.load.days ? 'more' : 'longer' };
}

/** All walks but one are enough. Our own judgement. */
function isWalked({ when, walked, load }: PlanWeek, isCut: boolean): boolean {
  return walked.length >= Math.max(1, load.days - 1) || (when !== 'past' && !isCut);
}
