import { keepWithin } from '../keep-within';
import { LENGTH_QUESTIONS } from '../questions';
import { MAKESHIFT, SLIDING_SEAT } from '../usual-furniture';
import type { Arrangement } from './arrangement';
import type { FitTask } from './fit-task';
import {
  findArmrestLimit,
  findHeights,
  findLift,
  judgeArmrest,
  judgeDepth,
  type Heights,
} from './judge-arrangement';
import { isTrifle, type Raised } from './raise';
import { TOLERANCES, TRIFLE } from './tolerances';

/** Sits someone on a seat at a desk and brings everything else to them, changing only what does not hold. */
export function arrangeSitting(
  task: FitTask,
  seat: Raised,
  desk: Raised & Pick<Arrangement, 'deskThickness'>,
): Arrangement {
  return {
    ...task.before,
    ...placeScreen(task, desk.height, findHeights(task.setup, 'sitting', seat.height)),
    seat: seat.height,
    seatCushion: seat.added,
    footrest: chooseFootrest(task, seat.height),
    desk: desk.height,
    deskBlocks: desk.added,
    deskThickness: desk.deskThickness,
    ...arrangeDepth(task),
    lowBack: arrangeLowBack(task.before.lowBack),
    armrest: arrangeArmrest(task, seat, desk.height),
  };
}

/** Stands someone at a desk. */
export function arrangeStanding(task: FitTask, desk: number): Arrangement {
  const ideal = findHeights(task.setup, 'standing', 0);
  return { ...task.before, ...placeScreen(task, desk, ideal), desk };
}

/** What the feet are to stand on when someone sits at `seat`, mm above the floor; nothing mends a seat too low. */
export function chooseFootrest({ setup, before }: FitTask, seat: number): number {
  const lift = findLift(setup, seat);
  const now = before.footrest;
  const slack = TOLERANCES.feet + TRIFLE;
  if (Math.abs(lift - now) <= slack) return now;
  const best = lift > slack ? Math.min(lift, Math.max(MAKESHIFT.footrest, now)) : 0;
  return isTrifle(best, now) ? now : best;
}

/** Where the screen best goes above a desk, mm above the floor. */
export function findScreenIdeal(task: FitTask, desk: number, { screenTop }: Heights): number {
  if (task.sharedAboveDesk === null) return screenTop;
  const shared = desk + task.sharedAboveDesk;
  return holdsScreen(task, shared, screenTop, 0) ? shared : screenTop;
}

function holdsScreen({ before }: FitTask, top: number, ideal: number, slack: number): boolean {
  return top <= ideal + slack && top >= ideal - TOLERANCES.screenBelow[before.position] - slack;
}

function placeScreen(
  task: FitTask,
  desk: number,
  heights: Heights,
): Pick<Arrangement, 'screenTop' | 'laptopKeys'> {
  const { screen } = task.furniture;
  // Beside a monitor nobody has to type on the laptop; alone, its keys can stay where its screen does.
  const laptopKeys = task.before.laptopKeys && screen.kind === 'laptop';
  const kept = screen.topAboveDesk === null ? null : desk + screen.topAboveDesk;
  if (kept !== null && holdsScreen(task, kept, heights.screenTop, TRIFLE))
    return { screenTop: kept, laptopKeys };
  const ideal = findScreenIdeal(task, desk, heights);
  // Books under a stand go in, but the stand does not get shorter; a laptop cannot go below the desk either.
  const canGoDown = screen.kind === 'laptop' ? screen.separateKeyboard : screen.support !== 'fixed';
  if (kept !== null && ideal < kept && !canGoDown) return { screenTop: kept, laptopKeys };
  const top = Math.max(ideal, desk + Math.min(screen.height, screen.topAboveDesk ?? Infinity));
  return isTrifle(top, kept) || top === kept
    ? { screenTop: kept, laptopKeys }
    : { screenTop: top, laptopKeys: false };
}

/** The ideal is a knee gap of two fingers. A cushion only makes a seat shorter. */
function arrangeDepth({ setup, furniture, before }: FitTask): Pick<Arrangement, 'seatDepth' | 'backCushion'> {
  const { seatDepth, backCushion } = before;
  const found = furniture.seatDepth;
  if (found === null || judgeDepth(setup, before) === 0) return { seatDepth, backCushion };
  const ideal = setup.seatDepth.mm;
  if (found.adjustable) {
    const [least, most] = SLIDING_SEAT;
    const slid = keepWithin(ideal, Math.min(least, found.now), Math.max(most, found.now));
    return { seatDepth: isTrifle(slid, seatDepth) ? seatDepth : slid, backCushion };
  }
  if (found.now <= ideal) return { seatDepth, backCushion };
  const cushion = keepWithin(found.now - ideal, MAKESHIFT.least, MAKESHIFT.backCushion);
  return { seatDepth: found.now - cushion, backCushion: cushion };
}

/** A support that was set to its height is a curve that meets the back. */
function arrangeLowBack(lowBack: Arrangement['lowBack']): Arrangement['lowBack'] {
  if (lowBack === 'adjustable') return 'curve';
  return lowBack === 'nothing' ? 'towel' : lowBack;
}

/** Armrests move with the chair, not with a cushion on it. Those that are in the way come off. */
function arrangeArmrest({ setup, furniture }: FitTask, seat: Raised, desk: number): number | null {
  const { armrests } = furniture;
  if (armrests === null || armrests.kind === 'none') return null;
  const limit = findArmrestLimit(setup, seat.height, desk);
  const kept = armrests.height === null ? null : seat.height - seat.added + armrests.height;
  if (armrests.kind === 'fixed') return kept !== null && kept <= limit + TRIFLE ? kept : null;
  if (judgeArmrest(setup, { seat: seat.height, desk, armrest: kept }) === 0) return kept;
  return limit - seat.height < LENGTH_QUESTIONS.armrestHeight[0] ? null : limit;
}
