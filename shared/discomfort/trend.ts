import { AREA_IDS, type AreaId } from './areas';
import { intensityOf } from './check-in';
import type { CheckedDay } from './checked-days';
import { nameDay, numberDay } from '../calendar-day';
import { findAssociation, type Association } from './find-association';
import { medianOf } from './median';

/** How far back a trend looks, in days; the year is drawn by the week. */
export const TREND_RANGES = { 'four-weeks': 28, 'twelve-weeks': 84, year: 364 } as const;
export type TrendRange = keyof typeof TREND_RANGES;

/** What the trend needs to know of a day from the history. */
export interface DayFacts {
  /** Local day, `2026-03-02`. */
  readonly day: string;
  /** Time sat, ms. */
  readonly sitting: number;
  /** Moves taken. */
  readonly moves: number;
}

/** A day, or a week of the year's trend. Null where nothing is known. */
export interface TrendBin {
  /** Its first and last local day. */
  readonly from: string;
  readonly to: string;
  /** Median intensity (0 to 10) of the bin's days with check-ins, by area that hurt at any time in the range. */
  readonly areas: Readonly<Partial<Record<AreaId, number>>>;
  readonly checkIns: number;
  /** Median time sat of the days that are known, ms. */
  readonly sitting: number | null;
  /** Moves taken a day, the mean of the days that are known. */
  readonly moves: number | null;
}

export interface Trend {
  readonly bins: readonly TrendBin[];
  /** Areas that hurt in the range: first what hurt on most days. */
  readonly areas: readonly AreaId[];
}

/**
 * The last days up to `today` (`2026-03-02`), in bins of one day or of seven. An area that no check-in of a day names did
 * not hurt on it, and counts as 0.
 */
export function foldTrend(
  checkedDays: readonly CheckedDay[],
  facts: readonly DayFacts[],
  range: TrendRange,
  today: string,
): Trend {
  const days = TREND_RANGES[range];
  const width = range === 'year' ? 7 : 1;
  const first = numberDay(today) - days + 1;
  const placeOf = (day: string) => Math.floor((numberDay(day) - first) / width);
  const count = days / width;
  const checked = binBy(checkedDays, placeOf, count);
  const known = binBy(facts, placeOf, count);
  const areas = orderAreas(checked.flat());
  const bins = checked.map((found, place) => {
    const within = known[place] ?? [];
    const medians = areas.map(
      (area) => [area, medianOf(found.map((each) => intensityOf(each, area)))] as const,
    );
    return {
      from: nameDay(first + place * width),
      to: nameDay(first + place * width + width - 1),
      areas: Object.fromEntries(found.length === 0 ? [] : medians),
      checkIns: found.reduce((sum, each) => sum + each.checkIns, 0),
      sitting: medianOf(within.map(({ sitting }) => sitting)),
      moves: within.length === 0 ? null : within.reduce((sum, { moves }) => sum + moves, 0) / within.length,
    };
  });
  return { bins, areas };
}

/** Whether an area's discomfort went together with sitting, and with moves, on the days of the range. */
export function associateDays(
  checkedDays: readonly CheckedDay[],
  facts: readonly DayFacts[],
  area: AreaId,
  range: TrendRange,
  today: string,
): Readonly<Record<'sitting' | 'moves', Association>> {
  const first = numberDay(today) - TREND_RANGES[range] + 1;
  const intensities = new Map<string, number>();
  for (const checked of checkedDays) {
    const place = numberDay(checked.day) - first;
    if (place < 0 || place >= TREND_RANGES[range]) continue;
    intensities.set(checked.day, intensityOf(checked, area));
  }
  const both = facts.flatMap((fact) => {
    const intensity = intensities.get(fact.day);
    // A day off has no sitting to compare with.
    return intensity === undefined || fact.sitting === 0 ? [] : [{ fact, intensity }];
  });
  return {
    sitting: findAssociation(both.map(({ fact, intensity }) => [fact.sitting, intensity] as const)),
    moves: findAssociation(both.map(({ fact, intensity }) => [fact.moves, intensity] as const)),
  };
}

function binBy<T extends { readonly day: string }>(
  entries: readonly T[],
  placeOf: (day: string) => number,
  count: number,
): readonly (readonly T[])[] {
  const bins = Array.from({ length: count }, (): T[] => []);
  for (const entry of entries) bins[placeOf(entry.day)]?.push(entry);
  return bins;
}

function orderAreas(days: readonly CheckedDay[]): readonly AreaId[] {
  const counts = AREA_IDS.map((area) => ({
    area,
    count: days.filter((each) => intensityOf(each, area) > 0).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ area }) => area);
}
