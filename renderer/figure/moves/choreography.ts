import type { Stance } from '@shared/moves/player/segment';
import type { Furniture } from '../furniture';
import type { Pose } from '../body/pose';

/** What of the room is shown, mm: the floor is at 0, above it is negative, as in an SVG. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How a move is shown: from where it is seen, what stands there, and its poses by the names of its beats. */
export interface Choreography {
  /** Degrees, as for a view. */
  readonly yaw: number;
  readonly frame: Frame;
  readonly furniture: readonly Furniture[];
  /** With the right side at work; for the left side they are mirrored. */
  readonly poses: Readonly<Record<string, Pose>>;
  /** The pose that tells the move best. */
  readonly picture: string;
  /**
   * Poses that the arms bend towards on a way, by its two ends as in `tall reaching`, where the shortest way is not
   * natural. Only their arms count.
   */
  readonly via?: Readonly<Record<string, Pose>>;
  /** A movement that is more than the way from one pose to another; null where it is not. */
  readonly between?: (from: Stance, to: Stance, t: number) => Passage | null;
}

/** A moment on the way, and how much floor has gone by under the body, mm. */
export interface Passage {
  readonly pose: Pose;
  readonly passed: number;
}
