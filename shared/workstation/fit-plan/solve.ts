import type { Arrangement } from './arrangement';
import { arrangeSitting, arrangeStanding } from './arrange';
import type { FitTask } from './fit-task';
import { findHeights, findThighLimit, judgeElbows, judgeFeet } from './judge-arrangement';
import { findWays, listEnds, type Raisable, type Raised } from './raise';
import { MAKESHIFT, STANDING_DESK, TOLERANCES } from './tolerances';
import { chooseBest, compareCosts } from './weigh';

/**
 * The best arrangement for sitting that the furniture allows, of all there are. Every cost is made of straight lines
 * over seat and desk, which bend only where one of the two is at an end, where it is now, or where the two are a fixed
 * length apart (a tolerance begins or ends). The best therefore lies where two such lines cross, and those are few.
 */
export function solveSitting(task: FitTask): Arrangement {
  const { seat, desk, added } = task.furniture;
  const chair: Raisable = { ...seat, added: added.seatCushion, mostAdded: MAKESHIFT.seatCushion };
  const table: Raisable = { ...desk, added: added.deskBlocks, mostAdded: MAKESHIFT.deskBlocks };
  const deskEnds = listEnds(table);
  const apart = listApart(task);
  const seats = new Set([
    ...listEnds(chair),
    ...listFeetBends(task),
    ...deskEnds.flatMap((end) => apart.map((length) => end - length)),
  ]);
  const places = [...seats].flatMap((height) => {
    const ways = findWays(chair, height);
    if (ways.length === 0) return [];
    const desks = new Set([...deskEnds, ...apart.map((length) => height + length)]);
    const tables = [...desks].flatMap((at) => findWays(table, at));
    return tables.flatMap((placed) => ways.map((sat) => ({ sat, placed })));
  });
  const best = keepLightest(task, places).map(({ sat, placed }) => arrangeSitting(task, sat, placed));
  return chooseBest(task, best) ?? task.before;
}

/**
 * The best arrangement for standing; null at a desk that is not made for it and too far off. The desk is not raised on
 * blocks for it, since sitting would pay. Elbows weigh most, so every whole mm of their tolerance is tried, or what
 * comes nearest to it.
 */
export function solveStanding(task: FitTask): Arrangement | null {
  const { furniture, setup, before } = task;
  const [lowest, highest] = furniture.desk.range;
  const ideal = findHeights(setup, 'standing', 0).desk - before.deskBlocks;
  const misses = highest < ideal - TOLERANCES.elbowsBelow || lowest > ideal;
  if (misses && highest + before.deskBlocks < STANDING_DESK) return null;
  const clamp = (mm: number): number => before.deskBlocks + Math.min(highest, Math.max(lowest, mm));
  const least = clamp(ideal - TOLERANCES.elbowsBelow);
  const heights = Array.from({ length: clamp(ideal) - least + 1 }, (_none, index) => least + index);
  return chooseBest(
    task,
    heights.map((desk) => arrangeStanding(task, desk)),
  );
}

interface Place {
  readonly sat: Raised;
  readonly placed: Raised;
}

/** Those that strain legs and elbows least, the two weightiest costs, which need nothing else to be arranged yet. */
function keepLightest({ setup, furniture }: FitTask, places: readonly Place[]): readonly Place[] {
  let least: readonly number[] | null = null;
  let kept: Place[] = [];
  for (const place of places) {
    const seat = place.sat.height;
    const desk = place.placed.height;
    // A seat that is too high gets a footrest; nothing mends one that is too low.
    const feet = judgeFeet(setup, Math.min(seat, setup.seat.mm), 0);
    const thighs = Math.max(0, findThighLimit(setup, seat, furniture.deskThickness) - desk);
    const strain = [feet + thighs, judgeElbows(findHeights(setup, 'sitting', seat), desk)];
    const difference = least === null ? -1 : compareCosts(strain, least);
    if (difference > 0) continue;
    if (difference < 0) kept = [];
    least = strain;
    kept.push(place);
  }
  return kept;
}

/** How far desk and seat are apart where a tolerance begins or ends, mm. */
function listApart({ setup, furniture }: FitTask): readonly number[] {
  const { desk, screenTop } = findHeights(setup, 'sitting', 0);
  const bends = [desk, desk - TOLERANCES.elbowsBelow, findThighLimit(setup, 0, furniture.deskThickness)];
  const { topAboveDesk } = furniture.screen;
  if (topAboveDesk === null) return bends;
  const kept = screenTop - topAboveDesk;
  return [...bends, kept, kept - TOLERANCES.screenBelow.sitting];
}

/** The heights of the seat at which the feet reach what they stand on, or stand to be given something else. */
function listFeetBends({ setup, before }: FitTask): readonly number[] {
  const { feet } = TOLERANCES;
  return [0, before.footrest].flatMap((footrest) =>
    [-feet, 0, feet].map((lift) => setup.seat.mm + footrest + lift),
  );
}
