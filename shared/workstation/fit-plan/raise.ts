import type { Range } from '../furniture';
import { MAKESHIFT } from './tolerances';

/** A thing that goes up and down within its range and can be raised further by something put on or under it, mm. */
export interface Raisable {
  readonly range: Range;
  /** Without what was added; null when nobody said. */
  readonly now: number | null;
  readonly added: number;
  /** The thickest that can be added. */
  readonly mostAdded: number;
}

/** One way to a height: `height` includes `added`. */
export interface Raised {
  readonly height: number;
  readonly added: number;
}

/** The ways that bring a thing to a height. By itself first; with something added only where it ends by itself. */
export function findWays(thing: Raisable, height: number): readonly Raised[] {
  const [lowest, highest] = thing.range;
  const ways = new Set<number>();
  if (height <= highest) ways.add(0);
  if (thing.added > 0) ways.add(thing.added);
  if (height > highest)
    for (const added of [height - (thing.now ?? highest), height - highest, MAKESHIFT.least])
      if (added >= MAKESHIFT.least && added <= thing.mostAdded) ways.add(added);
  return [...ways]
    .filter((added) => height - added >= lowest && height - added <= highest)
    .map((added) => ({ height, added }));
}

/** The heights between which the ways to a height stay the same. */
export function listEnds({ range: [lowest, highest], now, added, mostAdded }: Raisable): readonly number[] {
  const { least } = MAKESHIFT;
  const ends = [lowest, highest, lowest + least, highest + least, highest + mostAdded];
  if (added > 0) ends.push(lowest + added, highest + added);
  return now === null ? ends : [...ends, now + added, now + least, now + mostAdded];
}
