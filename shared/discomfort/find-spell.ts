import type { AreaId } from './areas';
import { intensityOf, type CheckIn } from './check-in';
import { countDays } from './days';

/**
 * A stretch of time in which an area hurt again and again, from the first check-in that says so to the last one. Days,
 * not moments: a time zone crossed makes no spell longer.
 */
export interface Spell {
  readonly from: string;
  readonly to: string;
  /** The check-ins that say that it hurt, oldest first. */
  readonly checkIns: readonly CheckIn[];
}

/**
 * So many days without a word of discomfort end a spell; one or two good days in between do not, and neither does a
 * week of holidays without the computer. Our own judgement.
 */
export const SPELL_ENDS_AFTER = 14;

/** Every spell in which any of these areas hurt, oldest first. `checkIns`: oldest first. */
export function listSpells(
  checkIns: readonly CheckIn[],
  areas: readonly AreaId[],
  endsAfter = SPELL_ENDS_AFTER,
): readonly Spell[] {
  const spells: CheckIn[][] = [];
  for (const checkIn of checkIns) {
    if (areas.every((area) => intensityOf(checkIn, area) === 0)) continue;
    const last = spells.at(-1);
    const before = last?.at(-1);
    if (last === undefined || before === undefined || countDays(before.day, checkIn.day) > endsAfter)
      spells.push([checkIn]);
    else last.push(checkIn);
  }
  return spells.flatMap((found) => {
    const [first, last] = [found[0], found.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ from: first.day, to: last.day, checkIns: found }];
  });
}

/** The spell that still goes on at `today` (`2026-03-02`); null when none does. */
export function findOpenSpell(
  checkIns: readonly CheckIn[],
  areas: readonly AreaId[],
  today: string,
): Spell | null {
  const last = listSpells(checkIns, areas).at(-1);
  return last !== undefined && countDays(last.to, today) <= SPELL_ENDS_AFTER ? last : null;
}

/** From the first day that hurt to the last one. */
export function lengthOf({ from, to }: Pick<Spell, 'from' | 'to'>): number {
  return countDays(from, to);
}
