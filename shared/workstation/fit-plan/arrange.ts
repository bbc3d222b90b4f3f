import { LENGTH_QUESTIONS } from '../questions';
import type { Arrangement } from './arrangement';
import type { FitTask } from './fit-task';
import { findArmrestLimit, findHeights, findLift, type Heights } from './judge-arrangement';
import type { Raised } from './raise';
import { MAKESHIFT, SLIDING_SEAT, TOLERANCES } from './tolerances';

/** Sits someone on a seat at a desk and brings everything else to them, changing only what does not hold. */
export function arrangeSitting(task: FitTask, seat: Raised, desk: Raised): Arrangement {
  const { setup } = task;
  const lift = findLift(setup, seat.height);
  const keepsFootrest = Math.abs(lift - task.before.footrest) <= TOLERANCES.feet;
  return {
    ...task.before,
    ...placeScreen(task, desk.height, findHeights(setup, 'sitting', seat.height)),
    seat: seat.height,
    seatCushion: seat.added,
    footrest: keepsFootrest ? task.before.footrest : lift > TOLERANCES.feet ? lift : 0,
    desk: desk.height,
    deskBlocks: desk.added,
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

/** Where the screen best goes above a desk, mm above the floor. */
export function findScreenIdeal(task: FitTask, desk: number, { screenTop }: Heights): number {
  if (task.sharedAboveDesk === null) return screenTop;
  const shared = desk + task.sharedAboveDesk;
  return holdsScreen(task, shared, screenTop) ? shared : screenTop;
}

function holdsScreen({ before }: FitTask, top: number, ideal: number): boolean {
  return top <= ideal && top >= ideal - TOLERANCES.screenBelow[before.position];
}

function placeScreen(
  task: FitTask,
  desk: number,
  heights: Heights,
): Pick<Arrangement, 'screenTop' | 'laptopKeys'> {
  const { screen } = task.furniture;
  const { laptopKeys } = task.before;
  const kept = screen.topAboveDesk === null ? null : desk + screen.topAboveDesk;
  if (kept !== null && holdsScreen(task, kept, heights.screenTop)) return { screenTop: kept, laptopKeys };
  const ideal = findScreenIdeal(task, desk, heights);
  // Books under a stand go in, but the stand does not get shorter; a laptop cannot go below the desk either.
  const canGoDown = screen.kind === 'laptop' ? screen.separateKeyboard : screen.support !== 'fixed';
  if (kept !== null && ideal < kept && !canGoDown) return { screenTop: kept, laptopKeys };
  return { screenTop: ideal, laptopKeys: false };
}

/** The ideal is a knee gap of two fingers. A cushion only makes a seat shorter. */
function arrangeDepth({ setup, furniture, before }: FitTask): Pick<Arrangement, 'seatDepth' | 'backCushion'> {
  const { seatDepth, backCushion } = before;
  const found = furniture.seatDepth;
  const ideal = setup.seatDepth.mm;
  if (found === null || seatDepth === null) return { seatDepth, backCushion };
  if (seatDepth <= ideal && seatDepth >= ideal - TOLERANCES.kneeGapMore) return { seatDepth, backCushion };
  if (found.adjustable) {
    const [least, most] = SLIDING_SEAT;
    const slid = clamp(ideal + backCushion, Math.min(least, found.now), Math.max(most, found.now));
    return { seatDepth: slid - backCushion, backCushion };
  }
  const cushion = clamp(found.now - ideal, 0, MAKESHIFT.backCushion);
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
  if (armrests.kind === 'fixed') return kept !== null && kept <= limit ? kept : null;
  if (kept !== null && kept <= limit) return kept;
  return limit - seat.height < LENGTH_QUESTIONS.armrestHeight[0] ? null : limit;
}

function clamp(mm: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, mm));
}
