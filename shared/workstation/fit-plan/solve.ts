import { keepWithin } from '../keep-within';
import { MAKESHIFT, STANDING_DESK } from '../usual-furniture';
import { arrangeSitting, arrangeStanding, chooseFootrest } from './arrange';
import type { Arrangement } from './arrangement';
import type { FitTask } from './fit-task';
import { findHeights, findThighLimit, judgeElbows, judgeFeet, judgeThighs } from './judge-arrangement';
import { findWay, isTrifle, listEnds, type Raisable, type Raised } from './raise';
import { TOLERANCES, TRIFLE } from './tolerances';
import { chooseBest, compareCosts } from './weigh';

/**
 * The best arrangement for sitting that the furniture allows, of all there are. Every cost is made of straight lines
 * over seat and desk, which bend only where one of the two is at an end, where it is now, or where the two are a fixed
 * length apart (a tolerance begins or ends). The best therefore lies where two such lines cross, and those are few.
 */
export function solveSitting(task: FitTask): Arrangement {
  const { seat, desk } = task.furniture;
  const chair: Raisable = { ...seat, mostAdded: MAKESHIFT.seatCushion };
  const table: Raisable = { ...desk, mostAdded: MAKESHIFT.deskBlocks };
  const deskEnds = listEnds(table);
  const apart = listApart(task);
  const seats = new Set([
    ...listEnds(chair),
    ...listFeetBends(task),
    ...deskEnds.flatMap((end) => apart.map((length) => end - length)),
  ]);
  const places = [...seats].flatMap((height) => {
    const sat = findWay(chair, height);
    if (sat === null) return [];
    const desks = new Set([...deskEnds, ...apart.map((length) => height + length)]);
    return [{ sat, desks: [...desks].flatMap((at) => findWay(table, at) ?? []) }];
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
  const { furniture, setup } = task;
  const { now, range } = furniture.desk;
  const [lowest, highest] = range;
  const ideal = findHeights(setup, 'standing', 0).desk;
  const [least, most] = [ideal - TOLERANCES.elbowsBelow - TRIFLE, ideal + TRIFLE];
  if ((highest < least || lowest > most) && highest < STANDING_DESK) return null;
  const from = keepWithin(least, lowest, highest);
  const span = Array.from(
    { length: keepWithin(most, lowest, highest) - from + 1 },
    (_none, index) => from + index,
  );
  const heights = [keepWithin(now, lowest, highest), ...span.filter((height) => !isTrifle(height, now))];
  return chooseBest(
    task,
    heights.map((desk) => arrangeStanding(task, desk)),
  );
}

interface Place {
  readonly sat: Raised;
  readonly placed: Raised & Pick<Arrangement, 'deskThickness'>;
}

/** Those that strain legs and elbows least, the two weightiest costs, which need nothing else to be arranged yet. */
function keepLightest(
  task: FitTask,
  places: readonly { readonly sat: Raised; readonly desks: readonly Raised[] }[],
): readonly Place[] {
  const { setup } = task;
  const thicknesses = listThicknesses(task);
  let least: readonly number[] | null = null;
  let kept: Place[] = [];
  for (const { sat, desks } of places) {
    const seat = sat.height;
    const feet = judgeFeet(setup, seat, chooseFootrest(task, seat));
    const ideal = findHeights(setup, 'sitting', seat);
    for (const desk of desks)
      for (const deskThickness of thicknesses) {
        const thighs = judgeThighs(setup, seat, desk.height, deskThickness);
        const strain = [feet + thighs, judgeElbows(ideal, desk.height)];
        const difference = least === null ? -1 : compareCosts(strain, least);
        if (difference > 0) continue;
        if (difference < 0) kept = [];
        least = strain;
        kept.push({ sat, placed: { ...desk, deskThickness } });
      }
  }
  return kept;
}

/** With and without what hangs under the desk, if anything does. */
function listThicknesses({ furniture }: FitTask): readonly number[] {
  return [...new Set([furniture.deskThickness, furniture.bareThickness])];
}

/**
 * How far desk and seat are apart where a tolerance begins or ends, mm. Those of the screen count only where the elbows
 * leave a choice.
 */
function listApart(task: FitTask): readonly number[] {
  const { setup, furniture } = task;
  const { desk, screenTop } = findHeights(setup, 'sitting', 0);
  const elbows = listTolerance(desk, TOLERANCES.elbowsBelow);
  const { topAboveDesk, height } = furniture.screen;
  const lowest = screenTop - height;
  const screen = [
    ...(topAboveDesk === null ? [] : listTolerance(screenTop - topAboveDesk, TOLERANCES.screenBelow.sitting)),
    ...[lowest, lowest + TRIFLE],
  ];
  return [
    ...elbows,
    ...listThicknesses(task).map((thickness) => findThighLimit(setup, 0, thickness) - TRIFLE),
    ...screen.filter((length) => length > Math.min(...elbows) && length < Math.max(...elbows)),
  ];
}

/** The ideal, and where the tolerance below it and above it ends. */
function listTolerance(ideal: number, below: number): readonly number[] {
  return [ideal - below - TRIFLE, ideal, ideal + TRIFLE];
}

/** The heights of the seat at which the feet reach what they stand on, and those from which on they get something else. */
function listFeetBends({ setup, before }: FitTask): readonly number[] {
  const slack = TOLERANCES.feet + TRIFLE;
  return [0, before.footrest, MAKESHIFT.footrest].flatMap((footrest) =>
    [-slack - 1, -slack, 0, slack, slack + 1].map((lift) => setup.seat.mm + footrest + lift),
  );
}
