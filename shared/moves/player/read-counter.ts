import { findSegment, type SessionPlan } from './plan-session';
import type { Segment } from './segment';

/** The one large number of the player. Seconds are whole, rounded up, so that they end on 1. */
export type Counter =
  /** Seconds left of what happens. */
  | { readonly kind: 'ready' | 'hold' | 'change-side' | 'come-back'; readonly seconds: number }
  /** On the way to a hold of that many seconds. */
  | { readonly kind: 'hold-ahead'; readonly seconds: number }
  /** What is not held is counted. */
  | { readonly kind: 'repetition'; readonly at: number; readonly of: number }
  /** ms left of what goes on for a time. */
  | { readonly kind: 'time'; readonly left: number };

const SECOND = 1_000;

/** What the number says at that moment of the session (ms); null in a plan without anything in it. */
export function readCounter(plan: SessionPlan, moment: number): Counter | null {
  const index = findSegment(plan, moment);
  const segment = plan.segments[index];
  if (segment === undefined) return null;
  const { kind, start, length } = segment;
  if (kind === 'ready' || kind === 'hold' || kind === 'change-side')
    return { kind, seconds: countSeconds(start + length - moment) };
  const { move } = segment;
  const end = plan.moves[move]?.end ?? 0;
  const ahead = findAhead(plan.segments, index, ({ kind: later }) => later === 'hold');
  if (ahead !== undefined) return { kind: 'hold-ahead', seconds: countSeconds(ahead.length) };
  const counted = findAhead(plan.segments, index, ({ repetition }) => repetition !== null);
  const isHeld = plan.segments.some((each) => each.move === move && each.kind === 'hold');
  if (counted?.repetition != null && !isHeld)
    return { kind: 'repetition', at: counted.repetition.at, of: counted.repetition.of };
  const isCounted = plan.segments.some((each) => each.move === move && each.repetition !== null);
  if (isCounted) return { kind: 'come-back', seconds: countSeconds(end - moment) };
  return { kind: 'time', left: end - moment };
}

/** The first such segment of the same move from that one on. */
function findAhead(
  segments: readonly Segment[],
  index: number,
  isWanted: (segment: Segment) => boolean,
): Segment | undefined {
  const { move } = segments[index] ?? {};
  return segments.slice(index).find((segment) => segment.move === move && isWanted(segment));
}

function countSeconds(ms: number): number {
  return Math.max(0, Math.ceil(ms / SECOND));
}
