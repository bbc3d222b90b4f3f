import type { PlanWeek } from '@shared/exercise/walking-plan/read-plan';

/** So many columns are as wide as the name of a month. */
const NAME = 3;

/** The columns under which the name of a month stands: where one begins, and the first if there is room. */
export function placeMonths(weeks: readonly PlanWeek[]): ReadonlySet<number> {
  const starts = weeks.flatMap(({ from }, index) =>
    from.slice(0, 7) === weeks[index - 1]?.from.slice(0, 7) ? [] : [index],
  );
  const [first, second] = starts;
  const isCrowded = first !== undefined && second !== undefined && second - first < NAME;
  return new Set(isCrowded ? starts.slice(1) : starts);
}
