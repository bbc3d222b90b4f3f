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

/** The hold that is played (ms): the chosen one within the range of its source, or what is usual; 0 without a hold. */
export function chooseHold({ hold }: Pick<Playable, 'hold'>, chosen?: number): number {
  if (hold === null) return 0;
  if (chosen === undefined || !Number.isFinite(chosen)) return hold.usual;
  return Math.round(Math.min(hold.most, Math.max(hold.least, chosen)));
}

/** Plans these moves in this order, with the holds (ms) that were chosen for some of them, by id. */
export function planSession(
  moves: readonly Playable[],
  holds: Readonly<Record<string, number>> = {},
): SessionPlan {
  const segments: Segment[] = [];
  const planned: PlannedMove[] = [];
  let end = 0;
  for (const [index, move] of moves.entries()) {
    const start = end;
    let begins = start;
    for (const segment of planMove(move, chooseHold(move, holds[move.id]))) {
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
