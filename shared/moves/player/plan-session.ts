import { type Playable, planMove } from './plan-move';
import type { Segment } from './segment';

/** A move in its place in a session. All times are ms from the start of the session. */
export interface PlannedMove {
  readonly id: string;
  readonly start: number;
  /** When the getting ready is over and the move itself begins. */
  readonly begins: number;
  readonly end: number;
}

/** Moves one after the other, as a timeline without a gap. */
export interface SessionPlan {
  readonly moves: readonly PlannedMove[];
  readonly segments: readonly Segment[];
  /** ms. */
  readonly length: number;
}

/** Plans these moves in this order, each with its usual hold. */
export function planSession(moves: readonly Playable[]): SessionPlan {
  const segments: Segment[] = [];
  const planned: PlannedMove[] = [];
  let end = 0;
  for (const [index, move] of moves.entries()) {
    const start = end;
    let begins = start;
    for (const segment of planMove(move, move.hold?.usual ?? 0)) {
      segments.push({ ...segment, move: index, start: end });
      end += segment.length;
      if (segment.kind === 'ready') begins = end;
    }
    planned.push({ id: move.id, start, begins, end });
  }
  return { moves: planned, segments, length: end };
}

/** The place of the segment that runs at that moment (ms), the last one at the very end; -1 in a plan without any. */
export function findSegment({ segments }: SessionPlan, moment: number): number {
  let least = 0;
  let most = segments.length - 1;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if ((segments[middle]?.start ?? 0) <= moment) least = middle;
    else most = middle - 1;
  }
  return most;
}
