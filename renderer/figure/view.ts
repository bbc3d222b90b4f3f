import { dot, minus, ORIGIN, unit, times, type Frame, type Point } from './space';
import { RADIANS_PER_DEGREE, type Vector } from './vector';

/**
 * Where a figure is looked at from, level and from far away. `yaw` in degrees: 0 sees its right side, 90 its front,
 * 180 its left side, 270 its back.
 */
export interface View {
  readonly yaw: number;
  /** To the right of the picture, and towards us. */
  readonly right: Point;
  readonly towards: Point;
}

export function viewFrom(yaw: number): View {
  const cosine = Math.cos(yaw * RADIANS_PER_DEGREE);
  const sine = Math.sin(yaw * RADIANS_PER_DEGREE);
  return { yaw, right: [cosine, 0, -sine], towards: [sine, 0, cosine] };
}

export const FROM_THE_SIDE = viewFrom(0);

/** Where a point is in the picture, mm, y up. */
export function see(view: View, point: Point): Vector {
  return [point[0] * view.right[0] + point[2] * view.right[2], point[1]];
}

/** How much nearer to us than the middle of the room a point is, mm. */
export function nearness(view: View, point: Point): number {
  return dot(point, view.towards);
}

/** How something turned is seen. */
export interface Aspect {
  /** Which side of it we see, degrees, as the `yaw` of a view. */
  readonly yaw: number;
  /** How far its upright axis leans to the right of the picture, degrees. */
  readonly lean: number;
  /** How far its top is tipped towards us, as a sine. */
  readonly tip: number;
}

export function aspectOf(view: View, frame: Frame): Aspect {
  const tip = dot(view.towards, frame.up);
  const facing = unit(minus(view.towards, times(frame.up, tip)));
  return {
    yaw: Math.atan2(dot(frame.forward, facing), dot(facing, frame.side)) / RADIANS_PER_DEGREE,
    lean: Math.atan2(dot(frame.up, view.right), frame.up[1]) / RADIANS_PER_DEGREE,
    tip,
  };
}

/** How fast a length along a direction shrinks in the picture: 1 is seen whole, 0 points at us. */
export function seenShare(view: View, direction: Point): number {
  const [x, y] = see(view, direction);
  return Math.hypot(x, y) / (Math.hypot(...minus(direction, ORIGIN)) || 1);
}
