import type { Point } from '../space';

/** What a hand can lie on. A thigh is that of its own side or the other one. */
export type Anchor =
  'room' | 'pelvis' | 'thorax' | 'head' | 'own-thigh' | 'other-thigh' | 'other-shank' | 'other-hand';

/**
 * Where a hand lies and how. Points (mm at a stature of 1700 mm) and directions are along the axes of what it lies on:
 * forward, up, and out to the hand's own side. A thigh's up runs from knee to hip, its origin is the hip; a hand's
 * origin is its wrist, its up runs from the fingers to the wrist, its forward is the back of the hand.
 */
export interface Hold {
  readonly on: Anchor;
  /** The middle of the palm. */
  readonly at: Point;
  /** Where the fingers point, and where the palm faces. */
  readonly fingers: Point;
  readonly palm: Point;
  /** The elbow away from straight down, outwards, about the line from shoulder to wrist, degrees. */
  readonly elbowOut: number;
}

/** From the wrist to the middle of the palm: along the hand, and out of its bones. Mm at a stature of 1700 mm. */
export const PALM = { along: 62, out: 15 } as const;
