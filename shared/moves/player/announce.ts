import { findSegment, type SessionPlan } from './plan-session';
import { findMove, findDoneMoves, type Player, sumMoving } from './player';
import type { Segment } from './segment';

/** Something to be heard, once, by screen readers and from the system's voice. Its words are in the locale file. */
export type Announcement =
  /** A move is next; by its place in the plan. */
  | { readonly kind: 'ready'; readonly move: number }
  | { readonly kind: 'step'; readonly move: number; readonly step: number }
  /** `length`: ms. `isFirst`: the one that tells of those in the repetitions after it, which are alike. */
  | { readonly kind: 'hold'; readonly length: number; readonly isFirst: boolean }
  | { readonly kind: 'count'; readonly at: number; readonly of: number }
  /** `isOwnPace`: sides alternate with nothing held, as the steps have said, and each at one's own pace. */
  | { readonly kind: 'other-side'; readonly isOwnPace: boolean }
  | { readonly kind: 'round'; readonly at: number; readonly of: number }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  /** How many moves were done, and how long (ms) the person moved. */
  | { readonly kind: 'finished'; readonly moves: number; readonly length: number };

/** What is to be heard as one state follows another; null: there was none before. */
export function announce(before: Player | null, after: Player): readonly Announcement[] {
  if (after.phase === 'left') return [];
  if (after.phase === 'finished') {
    if (before?.phase === 'finished') return [];
    return [{ kind: 'finished', moves: findDoneMoves(after).length, length: sumMoving(after) }];
  }
  if (before !== null && before.phase !== after.phase)
    return [{ kind: after.phase === 'paused' ? 'paused' : 'resumed' }];
  return announcePlace(before, after);
}

/** Told along the way, or from the start of the move where the player has jumped. */
function announcePlace(before: Player | null, after: Player): readonly Announcement[] {
  const { plan } = after;
  const move = findMove(after);
  const now = findSegment(plan, after.position);
  const last = before === null ? -1 : findSegment(plan, before.position);
  const hasJumped = before === null || findMove(before) !== move || now < last;
  const first = hasJumped ? plan.segments.findIndex((segment) => segment.move === move) : last + 1;
  const entered = Array.from({ length: Math.max(0, now + 1 - first) }, (_, index) => first + index);
  const isHolding = plan.segments[now]?.kind === 'hold';
  return leaveOutStale(
    entered.flatMap((index) => announceSegment(plan, index)),
    isHolding,
  );
}

/** After a long tick, as a hidden window has them, only steps are all told; of anything else, what still holds. */
function leaveOutStale(all: readonly Announcement[], isHolding: boolean): readonly Announcement[] {
  return all.filter(({ kind }, index) => {
    if (kind === 'step') return true;
    if (kind === 'hold' && !isHolding) return false;
    return !all.slice(index + 1).some((later) => later.kind === kind);
  });
}

function announceSegment(plan: SessionPlan, index: number): readonly Announcement[] {
  const segment = plan.segments[index];
  if (segment === undefined) return [];
  const before =
    index > 0 && plan.segments[index - 1]?.move === segment.move ? plan.segments[index - 1] : undefined;
  return [
    ...(segment.kind === 'ready' ? [{ kind: 'ready', move: segment.move } as const] : []),
    ...(before === undefined ? [] : announceChange(plan, before, segment)),
    ...announceStep(plan, index),
    ...announceHold(segment),
  ];
}

/** The other side, the next round, the next time. */
function announceChange(
  { segments }: SessionPlan,
  before: Segment,
  segment: Segment,
): readonly Announcement[] {
  const { kind, move, round, repetition } = segment;
  if (kind === 'change-side') return before.kind === kind ? [] : [{ kind: 'other-side', isOwnPace: false }];
  if (round.at > 1 && round.at !== before.round.at) return [{ kind: 'round', ...round }];
  if (repetition === null || before.repetition === null) return [];
  if (repetition.run !== before.repetition.run) return [];
  if (repetition.at !== before.repetition.at)
    return [{ kind: 'count', at: repetition.at, of: repetition.of }];
  if (segment.to.side === before.to.side) return [];
  const isOwnPace = !segments.some(
    (each) => each.kind === 'hold' && each.move === move && each.repetition?.run === repetition.run,
  );
  return [{ kind: 'other-side', isOwnPace }];
}

function announceHold({ kind, length, repetition }: Segment): readonly Announcement[] {
  return kind === 'hold' ? [{ kind, length, isFirst: repetition === null || repetition.at === 1 }] : [];
}

/** Each step of a move once, as it first comes. */
function announceStep({ segments }: SessionPlan, index: number): readonly Announcement[] {
  const segment = segments[index];
  if (segment === undefined || segment.step === null) return [];
  const { move, step } = segment;
  const first = segments.findIndex((each) => each.move === move && each.step === step);
  return first === index ? [{ kind: 'step', move, step }] : [];
}
