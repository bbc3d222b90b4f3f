import type { AreaId } from './areas';

/** Most characters of a note. */
export const NOTE_LENGTH = 280;
/** The highest number of the 0 to 10 scale, a plain numeric rating scale: the worst that can be imagined. */
export const WORST = 10;

/**
 * How much it hurts, 1 to 10 (whole), by area; an area that is not named does not hurt. So one tap and one digit say
 * all there is to say about one sore place, and no area at all says that nothing hurts today.
 */
export type Intensities = Readonly<Partial<Record<AreaId, number>>>;

/** One entry of the log. */
export interface CheckIn {
  readonly id: string;
  /** When it was made, epoch ms. */
  readonly at: number;
  /** The local day it was made on, `2026-03-02`, as this person's days start. */
  readonly day: string;
  readonly areas: Intensities;
  /** In the person's own words; empty for none. */
  readonly note: string;
}

/** Weeks of low-back discomfort after which the log says what that means. */
export const MILESTONE_WEEKS = [6, 12] as const;
export type MilestoneWeeks = (typeof MILESTONE_WEEKS)[number];

/** A milestone that was read and put away. */
export interface ToldMilestone {
  /** Day on which the spell of discomfort began. */
  readonly from: string;
  readonly weeks: MilestoneWeeks;
}

/** All that the discomfort log keeps. */
export interface DiscomfortLog {
  /** Oldest first. */
  readonly checkIns: readonly CheckIn[];
  readonly told: readonly ToldMilestone[];
}

export const EMPTY_LOG: DiscomfortLog = { checkIns: [], told: [] };

/** Check-ins until the day `today` (`2026-03-02`). A clock that was wrong once leaves some that lie ahead: they wait. */
export function keepUntil(checkIns: readonly CheckIn[], today: string): readonly CheckIn[] {
  return checkIns.filter(({ day }) => day <= today);
}

/** The intensity (0 to 10) of an area in a check-in, or on a day. */
export function intensityOf({ areas }: Pick<CheckIn, 'areas'>, area: AreaId): number {
  return areas[area] ?? 0;
}
