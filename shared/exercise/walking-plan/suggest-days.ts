import { addDays, countDays, findWeekday } from '../../calendar-day';

const WEEK = 7;

/**
 * Days for a number of walks from one day to another (both count, at most a week): those that suit first, the walks as
 * far apart as that leaves them. Fewer when there are not as many days.
 * @param weekdays that suit, 1 Monday to 7 Sunday
 */
export function suggestDays(
  from: string,
  to: string,
  walks: number,
  weekdays: readonly number[],
): readonly string[] {
  const length = countDays(from, to) + 1;
  const days = Array.from({ length }, (_, offset) => addDays(from, offset));
  let best: readonly number[] = [];
  let least = Infinity;
  for (let choice = 0; choice < 2 ** length; choice += 1) {
    const chosen = days.map((_, offset) => offset).filter((offset) => (choice & (1 << offset)) !== 0);
    if (chosen.length !== Math.min(walks, length)) continue;
    const unsuited = chosen.filter((offset) => !weekdays.includes(findWeekday(days[offset] ?? from)));
    // A gap weighs its square, so that equal ones weigh least; a day that does not suit outweighs any gap.
    const weight = unsuited.length * WEEK ** 3 + sumOfSquares(findGaps(chosen));
    if (weight >= least) continue;
    [best, least] = [chosen, weight];
  }
  return best.map((offset) => days[offset] ?? from);
}

/** From each to the next, and from the last to the first of the week after. */
function findGaps(offsets: readonly number[]): readonly number[] {
  return offsets.map((offset, index) => (offsets[index + 1] ?? (offsets[0] ?? 0) + WEEK) - offset);
}

function sumOfSquares(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each * each, 0);
}
