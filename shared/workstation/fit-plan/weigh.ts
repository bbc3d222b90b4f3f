import type { Arrangement } from './arrangement';
import { findScreenIdeal } from './arrange';
import type { FitTask } from './fit-task';
import { findHeights, findLift, judgeArrangement } from './judge-arrangement';
import { listSteps } from './list-steps';

/**
 * What an arrangement costs; the first number that differs decides, and less is better:
 * 0. mm by which thighs and feet are beyond their tolerance. Pressure and a desk that one cannot get under end sitting
 *    at all, so they go first (CH1 weighs 3, and no other item can be met in spite of them);
 * 1. mm of the elbows (DK1 weighs 3): they carry every hour of typing;
 * 2. 1 for a screen out of its tolerance (SC2 weighs 2): eyes can look down. Not by mm: a stand that is too high is
 *    asked to be another one, and a little less of it is not worth moving the desk away from the elbows;
 * 3. makeshifts that are put in: a lever costs nothing and stays, books slip and are asked back. What lies there already
 *    is left alone;
 * 4. steps to be carried out, without armrests: those follow the rest, and come off rather than rule it;
 * 5. mm from the ideal, feet, desk and screen;
 * 6. mm by which things are moved.
 */
export type Cost = readonly [
  legs: number,
  elbows: number,
  screen: number,
  makeshifts: number,
  steps: number,
  fromIdeal: number,
  moved: number,
];

/** Weighs an arrangement that came from the task's furniture. */
export function weighArrangement(task: FitTask, after: Arrangement): Cost {
  return [...weighExcess(task, after), ...weighChange(task, after)];
}

/** Below 0 when `one` is the better. */
export function compareCosts(one: readonly number[], other: readonly number[]): number {
  for (const [index, cost] of one.entries()) {
    const difference = cost - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The best of arrangements, the first of equals; null of none. */
export function chooseBest(task: FitTask, arrangements: Iterable<Arrangement>): Arrangement | null {
  let best: { readonly after: Arrangement; readonly excess: Excesses; readonly change: Change } | null = null;
  for (const after of arrangements) {
    const excess = weighExcess(task, after);
    const byExcess = best === null ? -1 : compareCosts(excess, best.excess);
    if (byExcess > 0) continue;
    const change = weighChange(task, after);
    if (best === null || byExcess < 0 || compareCosts(change, best.change) < 0)
      best = { after, excess, change };
  }
  return best?.after ?? null;
}

type Excesses = readonly [number, number, number];
type Change = readonly [number, number, number, number];

function weighExcess({ setup }: FitTask, after: Arrangement): Excesses {
  const { feet, thighs, elbows, screen } = judgeArrangement(setup, after);
  return [(feet ?? 0) + (thighs ?? 0), elbows ?? 0, Math.sign(screen ?? 0)];
}

function weighChange(task: FitTask, after: Arrangement): Change {
  const steps = listSteps(task, after).filter(({ id }) => id !== 'armrests');
  return [
    countMakeshifts(task, after),
    steps.length,
    measureFromIdeal(task, after),
    measureMoved(task, after),
  ];
}

function countMakeshifts({ before }: FitTask, { footrest, seatCushion, deskBlocks }: Arrangement): number {
  return [footrest > before.footrest, seatCushion > 0, deskBlocks > 0].filter(Boolean).length;
}

function measureFromIdeal(task: FitTask, { position, seat, desk, footrest, screenTop }: Arrangement): number {
  const ideal = findHeights(task.setup, position, seat ?? 0);
  const feet = position === 'sitting' && seat !== null ? Math.abs(findLift(task.setup, seat) - footrest) : 0;
  const screen = screenTop === null ? 0 : Math.abs(screenTop - findScreenIdeal(task, desk, ideal));
  return feet + Math.abs(desk - ideal.desk) + screen;
}

function measureMoved({ before, furniture }: FitTask, after: Arrangement): number {
  const seat = before.seat === null || after.seat === null ? 0 : Math.abs(after.seat - before.seat);
  const { topAboveDesk } = furniture.screen;
  const screen =
    topAboveDesk === null || after.screenTop === null
      ? 0
      : Math.abs(after.screenTop - after.desk - topAboveDesk);
  return seat + Math.abs(after.footrest - before.footrest) + Math.abs(after.desk - before.desk) + screen;
}
