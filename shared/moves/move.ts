import type { SourceId } from '../evidence/sources';

/** The moves of the product, in the order in which the Moves section shows them. */
export const MOVE_IDS = [
  'chest-opener',
  'trunk-turn',
  'hip-march',
  'ankle-pump',
  'slump-and-sit-tall',
  'knee-to-chest',
  'shoulder-blade-squeeze',
  'neck-turn-and-tilt',
  'forearm-stretch',
  'overhead-reach',
  'figure-four',
  'back-bend',
  'desk-hinge',
  'calf-stretch',
  'sit-to-stand',
  'walk',
] as const;
export type MoveId = (typeof MOVE_IDS)[number];

/** How a move is begun and ended. Some can be done sitting or standing. */
export type MovePosition = 'seated' | 'standing' | 'walking';

/** A number of times, or a length of time (ms): what is usual here, and the range of the source. */
export interface Span {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** The body goes to a pose and stays there. */
export interface Beat {
  /** A pose of the move, by the name that the figure knows. */
  readonly pose: string;
  /** Which of the move's steps says what is done, from 0. */
  readonly step: number;
  /** How long the way there takes, ms. */
  readonly travel: number;
  /** How long the body stays, ms; `hold` stays as long as the move's hold. */
  readonly stay: number | 'hold';
}

/** Whose turn it is: both sides at once, one after each repetition, or all repetitions of one and then of the other. */
export type Sides = 'together' | 'alternating' | 'in-turn';

/** A run of equal repetitions. */
export interface Part {
  /** Before the first repetition of a run, on each side where sides take turns. */
  readonly ready: Beat | null;
  /** One repetition on one side. */
  readonly beats: readonly Beat[];
  readonly sides: Sides;
  /** On each side where sides take turns; null: over and over, as long as the move's hold. */
  readonly repetitions: Span | null;
  /** How often the run is done. */
  readonly sets: number;
}

/** A gentle movement that can be done at a desk. Its words are in the locale file `moves`, by its id. */
export interface Move {
  readonly id: MoveId;
  /** Its row in the evidence, `EX01`. */
  readonly evidence: string;
  /** The first one is drawn. */
  readonly positions: readonly MovePosition[];
  /** How many sentences say how it is done. */
  readonly steps: number;
  /** The pose before and after. */
  readonly start: string;
  readonly parts: readonly Part[];
  /** ms; null where nothing is held. */
  readonly hold: Span | null;
  /** Hardly seen or heard by those around: our own judgement. */
  readonly quiet: boolean;
  /** Small and unloaded enough for a sore low back, by its cautions: our own judgement. */
  readonly gentle: boolean;
  readonly sources: readonly SourceId[];
}
