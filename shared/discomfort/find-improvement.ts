import type { SourceId } from '../evidence/sources';
import type { AreaId } from './areas';
import { intensityOf, keepUntil, type CheckIn } from './check-in';
import { foldCheckedDays, type CheckedDay } from './checked-days';
import { countDays } from '../calendar-day';
import { lengthOf, type Spell } from './find-spell';
import { medianOf } from './median';

/** A fall of so many points, or of this share of what it was, is a useful change: I-OSTELO. */
const USEFUL_POINTS = 2;
const USEFUL_SHARE = 0.3;
export const IMPROVEMENT_SOURCES: readonly SourceId[] = ['I-OSTELO'];

/** Days at either end of a spell of which the median is taken, and days that must be logged in them: our judgement. */
const ENDS = 7;
const FEWEST = 2;

export interface Improvement {
  /** Medians of the first and of the last week, 0 to 10. */
  readonly from: number;
  readonly to: number;
  /** Days from the spell's first check-in to the last one. */
  readonly days: number;
}

/**
 * How much better an area has become within a spell, once that is worth telling; null before. Good days count too, so
 * it takes the whole log.
 * @param today `2026-03-02`
 */
export function findImprovement(
  checkIns: readonly CheckIn[],
  spell: Spell,
  area: AreaId,
  today: string,
): Improvement | null {
  const since = foldCheckedDays(keepUntil(checkIns, today)).filter(
    ({ day }) => countDays(spell.from, day) >= 0,
  );
  const firsts = since.filter(({ day }) => countDays(spell.from, day) < ENDS);
  const lasts = since.filter(({ day }) => countDays(day, today) < ENDS);
  if (lengthOf(spell) < 2 * ENDS || firsts.length < FEWEST || lasts.length < FEWEST) return null;
  const measure = (some: readonly CheckedDay[]) => medianOf(some.map((each) => intensityOf(each, area)));
  const [from, to] = [measure(firsts), measure(lasts)];
  if (from === null || to === null) return null;
  const isUseful = from - to >= USEFUL_POINTS || (from > to && from - to >= USEFUL_SHARE * from);
  return isUseful ? { from, to, days: lengthOf(spell) } : null;
}
