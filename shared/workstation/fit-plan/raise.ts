import type { Range } from '../furniture';
import { MAKESHIFT } from '../usual-furniture';
import { TRIFLE } from './tolerances';

/** A thing that goes up and down within its range and can be raised further by something put on or under it, mm. */
export interface Raisable {
  readonly range: Range;
  /** Null when nobody said. */
  readonly now: number | null;
  /** The thickest that can be added. */
  readonly mostAdded: number;
}

/** One way to a height: `height` includes `added`. */
export interface Raised {
  readonly height: number;
  readonly added: number;
}

/**
 * The way with the fewest moves that brings a thing to a height: by itself, or with something added where it ends by
 * itself. Null where there is none, or where it would move by less than a tape can tell.
 */
export function findWay({ range, now, mostAdded }: Raisable, height: number): Raised | null {
  const [lowest, highest] = range;
  if (height < lowest || isTrifle(height, now)) return null;
  if (height <= highest) return { height, added: 0 };
  const kept = now ?? highest;
  // Left where it is, as high as it goes, with the least on it, or moved just enough to tell.
  const tried = [
    ...[height - kept, height - highest, MAKESHIFT.least],
    ...[height - kept - TRIFLE, height - kept + TRIFLE],
  ];
  const added = tried.find(
    (thickness) =>
      thickness >= MAKESHIFT.least &&
      thickness <= mostAdded &&
      height - thickness >= lowest &&
      height - thickness <= highest &&
      !isTrifle(height - thickness, now),
  );
  return added === undefined ? null : { height, added };
}

/** The heights between which the way to a height stays the same. */
export function listEnds({ range: [lowest, highest], now, mostAdded }: Raisable): readonly number[] {
  const { least } = MAKESHIFT;
  const ends = [lowest, highest, lowest + least, highest + least, highest + mostAdded];
  return now === null ? ends : [...ends, now - TRIFLE, now, now + TRIFLE, now + least, now + mostAdded];
}

/** Whether a move to a height is one that a tape cannot tell. */
export function isTrifle(height: number, now: number | null): boolean {
  return now !== null && height !== now && Math.abs(height - now) < TRIFLE;
}
