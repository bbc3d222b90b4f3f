/** The person's own left or right. */
export type Side = 'left' | 'right';

/** A pose of the move by its name, and the side that does it; null: both do the same, or nothing is done yet. */
export interface Stance {
  readonly pose: string;
  readonly side: Side | null;
}

/**
 * What happens: time to get ready, a way from one pose to another, a stay in one, a pause in which the sides change,
 * or the way back to where the move began.
 */
export type SegmentKind = 'ready' | 'travel' | 'hold' | 'stay' | 'change-side' | 'return';

/** Which of several repetitions. */
export interface Repetition {
  /** Equal repetitions belong to one run; each part, round and, where sides take turns, side has its own. From 0. */
  readonly run: number;
  /** From 1; where sides alternate, both sides of one number make one repetition. */
  readonly at: number;
  readonly of: number;
}

/** A stretch of a session in which one thing happens. All times are ms. */
export interface Segment {
  readonly kind: SegmentKind;
  /** Place of its move in the session, from 0. */
  readonly move: number;
  /** From the start of the session. */
  readonly start: number;
  /** More than 0. */
  readonly length: number;
  readonly from: Stance;
  /** The same as `from` where the body is still. */
  readonly to: Stance;
  /** Which of the move's steps says what is done, from 0; null: none does. */
  readonly step: number | null;
  /** Null where nothing is counted: before, between and after, and in what goes on and on. */
  readonly repetition: Repetition | null;
  /** Which round, from 1. */
  readonly round: { readonly at: number; readonly of: number };
}
