import type { Setup } from '../setup';
import type { Arrangement } from './arrangement';
import type { Claim } from './plan';
import { TOLERANCES, TRIFLE } from './tolerances';

/**
 * How far each claim is from holding, mm beyond what a tape can tell: 0 holds, null cannot be judged or is of no account. A low back with nothing
 * behind it counts 1, since no length tells it.
 */
export type Excess = Readonly<Record<Claim, number | null>>;

/** Where desk and screen belong, mm above the floor. */
export interface Heights {
  /** The top of the desk with the home row at the elbow. */
  readonly desk: number;
  readonly screenTop: number;
}

/** How much higher (mm) someone sits who sits at `seat` than with the feet flat on the floor. */
export function findLift(setup: Setup, seat: number): number {
  return seat - setup.seat.mm;
}

/** The ideal heights in a position; sitting, elbow and eye move with the seat. */
export function findHeights(setup: Setup, position: Arrangement['position'], seat: number): Heights {
  if (position === 'standing') return { desk: setup.deskStanding.mm, screenTop: setup.screenTopStanding.mm };
  const lift = findLift(setup, seat);
  return { desk: setup.deskSitting.mm + lift, screenTop: setup.screenTopSitting.mm + lift };
}

/** The lowest that the top of the desk may be for the thighs, what a tape cannot tell aside, mm above the floor. */
export function findThighLimit(setup: Setup, seat: number, deskThickness: number): number {
  return setup.deskUndersideMin.mm + findLift(setup, seat) - TOLERANCES.thighsLess + deskThickness;
}

/** The highest that an armrest may be, mm above the floor: not above the elbow, nor in the way of the desk (CH7). */
export function findArmrestLimit(setup: Setup, seat: number, desk: number): number {
  return Math.min(seat + setup.armrest.mm, desk);
}

/** Judges an arrangement against the tolerances, whatever brought it about. */
export function judgeArrangement(setup: Setup, arrangement: Arrangement): Excess {
  const { position, seat, footrest, desk, deskThickness, screenTop } = arrangement;
  const unknown = position === 'sitting' && seat === null;
  const seated = position === 'sitting' ? seat : null;
  const ideal = unknown ? null : findHeights(setup, position, seat ?? 0);
  return {
    feet: seated === null ? null : judgeFeet(setup, seated, footrest),
    thighs: seated === null ? null : judgeThighs(setup, seated, desk, deskThickness),
    elbows: ideal === null ? null : judgeElbows(ideal, desk),
    screen:
      ideal === null || screenTop === null
        ? null
        : measureOutside(screenTop, ideal.screenTop - TOLERANCES.screenBelow[position], ideal.screenTop),
    'seat-depth': position === 'standing' ? null : judgeDepth(setup, arrangement),
    'low-back': position === 'standing' ? null : judgeLowBack(arrangement),
    armrests: position === 'standing' ? null : judgeArmrest(setup, arrangement),
  };
}

/** How far the feet are from being level on what they stand on, mm beyond the tolerance. */
export function judgeFeet(setup: Setup, seat: number, footrest: number): number {
  return measureOutside(findLift(setup, seat) - footrest, -TOLERANCES.feet, TOLERANCES.feet);
}

/** How much room the thighs lack, mm beyond the tolerance. */
export function judgeThighs(setup: Setup, seat: number, desk: number, deskThickness: number): number {
  return measureOutside(desk, findThighLimit(setup, seat, deskThickness), Infinity);
}

/** How far the home row is from the elbow, mm beyond the tolerance. */
export function judgeElbows(ideal: Heights, desk: number): number {
  return measureOutside(desk, ideal.desk - TOLERANCES.elbowsBelow, ideal.desk);
}

/** How far the gap behind the knee is from two fingers to a fist, mm beyond the tolerance. */
export function judgeDepth(setup: Setup, { seatDepth }: Pick<Arrangement, 'seatDepth'>): number | null {
  const deepest = setup.seatDepth.mm;
  return seatDepth === null ? null : measureOutside(seatDepth, deepest - TOLERANCES.kneeGapMore, deepest);
}

/** A support that can be moved may be at any height until someone has set it. */
function judgeLowBack({ lowBack }: Arrangement): number | null {
  if (lowBack === 'adjustable') return null;
  return lowBack === 'nothing' ? 1 : 0;
}

/** How far an armrest is from just under the elbows, mm; one far below is in nobody's way, but holds nothing up. */
export function judgeArmrest(
  setup: Setup,
  { seat, desk, armrest }: Pick<Arrangement, 'seat' | 'desk' | 'armrest'>,
): number | null {
  if (seat === null || armrest === null) return null;
  const limit = findArmrestLimit(setup, seat, desk);
  return measureOutside(armrest, limit - TOLERANCES.armrestsBelow, limit);
}

function measureOutside(mm: number, least: number, most: number): number {
  return Math.max(0, least - mm - TRIFLE, mm - most - TRIFLE);
}
