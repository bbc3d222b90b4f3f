import type { AreaId } from './areas';
import { intensityOf, keepUntil, type CheckIn } from './check-in';
import { countDays } from '../calendar-day';

/**
 * A stretch of time in which an area hurt again and again, from the first check-in that says so to the last one. Days,
 * not moments: a time zone crossed makes no spell longer.
 */
export interface Spell {
  readonly from: string;
  readonly to: string;
  /** The check-ins that say that it hurt, oldest first. */
  readonly checkIns: readonly CheckIn[];
  /** Most check-ins of the days that followed said that nothing hurt. */
  readonly isOver: boolean;
}

/**
 * A spell ends when so many days pass without a word of discomfort, or when most check-ins of so many days say that
 * nothing hurts. So a good day or two in between end none, and neither does a week of holidays; and a twinge now and
 * then in a good month makes none. Our own judgement.
 */
export const SPELL_ENDS_AFTER = 14;

/**
 * Every spell in which any of these areas hurt, oldest first. On a day on which they hurt, a check-in about other places
 * speaks of no good day. `checkIns`: oldest first.
 */
export function listSpells(
  checkIns: readonly CheckIn[],
  areas: readonly AreaId[],
  endsAfter = SPELL_ENDS_AFTER,
): readonly Spell[] {
  const spells: { checkIns: CheckIn[]; isOver: boolean }[] = [];
  const soreDays = new Set(checkIns.filter((each) => isSore(each, areas)).map(({ day }) => day));
  let recent: CheckIn[] = [];
  for (const checkIn of checkIns) {
    if (soreDays.has(checkIn.day) && !isSore(checkIn, areas)) continue;
    recent = [...recent.filter(({ day }) => countDays(day, checkIn.day) < endsAfter), checkIn];
    const open = spells.at(-1);
    const last = open?.checkIns.at(-1);
    if (!isSore(checkIn, areas)) {
      const good = recent.filter((each) => !isSore(each, areas)).length;
      if (open !== undefined && good * 2 > recent.length) open.isOver = true;
    } else if (open === undefined || last === undefined || open.isOver) {
      spells.push({ checkIns: [checkIn], isOver: false });
    } else if (countDays(last.day, checkIn.day) > endsAfter) {
      spells.push({ checkIns: [checkIn], isOver: false });
    } else {
      open.checkIns.push(checkIn);
    }
  }
  return spells.map(({ checkIns: found, isOver }) => ({
    from: found[0]?.day ?? '',
    to: found.at(-1)?.day ?? '',
    checkIns: found,
    isOver,
  }));
}

function isSore(checkIn: CheckIn, areas: readonly AreaId[]): boolean {
  return areas.some((area) => intensityOf(checkIn, area) > 0);
}

/** The spell that still goes on at `today` (`2026-03-02`); null when none does. */
export function findOpenSpell(
  checkIns: readonly CheckIn[],
  areas: readonly AreaId[],
  today: string,
): Spell | null {
  const last = listSpells(keepUntil(checkIns, today), areas).at(-1);
  if (last === undefined || last.isOver) return null;
  return countDays(last.to, today) <= SPELL_ENDS_AFTER ? last : null;
}

/** From the first day that hurt to the last one. */
export function lengthOf({ from, to }: Pick<Spell, 'from' | 'to'>): number {
  return countDays(from, to);
}
