import type { BoutKind } from '../session/bout';
import type { StretchRecord } from './record';

/** A part of the past of one kind. `from`, `to`: ticks of the boot, ms; `wall`: epoch ms at `from`. */
export interface Stretch {
  readonly kind: BoutKind;
  readonly boot: string;
  readonly zone: string;
  readonly from: number;
  readonly to: number;
  readonly wall: number;
}

/** No record reaches back further than this over a restart (ms): a state knows 36 hours. */
const LONGEST_REACH_MS = 2 * 86_400_000;

/**
 * Lays records over one another in the order in which they were written: what a correction covers gives way to it.
 * Within a boot the tick decides what is covered, so that setting the clock loses nothing and counts nothing twice;
 * from boot to boot the wall clock is all there is. In the order of time as it passed.
 */
export function paintRecords(records: readonly StretchRecord[]): readonly Stretch[] {
  const painted: Stretch[] = [];
  for (const { kind, boot, zone, from, to, wall } of records)
    if (to > from) paint(painted, { kind, boot, zone, from, to, wall });
  return painted;
}

function paint(painted: Stretch[], over: Stretch): void {
  const before: Stretch[] = [];
  const after: Stretch[] = [];
  for (let last = painted.at(-1); last !== undefined && mayTouch(last, over); last = painted.at(-1)) {
    painted.pop();
    const start = startWithin(last, over);
    const end = start + (over.to - over.from);
    const length = last.to - last.from;
    if (start > 0) before.unshift(cut(last, 0, Math.min(length, start)));
    if (end < length) after.unshift(cut(last, Math.max(0, end), length));
  }
  painted.push(...before, over, ...after);
}

/** Whether a stretch is not wholly before another one, as far as the clocks can be believed. */
function mayTouch(stretch: Stretch, over: Stretch): boolean {
  const start = startWithin(stretch, over);
  if (start >= stretch.to - stretch.from) return false;
  return stretch.boot === over.boot || start + (over.to - over.from) > -LONGEST_REACH_MS;
}

/** How long after the start of a stretch another one begins, ms. */
function startWithin(stretch: Stretch, over: Stretch): number {
  return stretch.boot === over.boot ? over.from - stretch.from : over.wall - stretch.wall;
}

function cut(stretch: Stretch, from: number, to: number): Stretch {
  return {
    ...stretch,
    from: stretch.from + from,
    to: stretch.from + to,
    wall: stretch.wall + from,
  };
}
