/** Millimetres: x runs forward (the figure faces right), y runs up from the floor. */
export type Vector = readonly [x: number, y: number];

/** A drawn form, as its distance in mm from any point: negative inside. */
export type Field = (x: number, y: number) => number;

export const RADIANS_PER_DEGREE = Math.PI / 180;

export function add(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1]];
}

export function subtract(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1]];
}

export function scale(a: Vector, factor: number): Vector {
  return [a[0] * factor, a[1] * factor];
}

/** The point a share `t` of the way from `a` to `b`. */
export function mix(a: Vector, b: Vector, t: number): Vector {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

export function lengthOf(a: Vector): number {
  return Math.hypot(a[0], a[1]);
}

/** Turns clockwise by degrees: a positive angle tips a figure that faces right forward. */
export function turn(a: Vector, degrees: number): Vector {
  const cosine = Math.cos(degrees * RADIANS_PER_DEGREE);
  const sine = Math.sin(degrees * RADIANS_PER_DEGREE);
  return [a[0] * cosine + a[1] * sine, -a[0] * sine + a[1] * cosine];
}

/** Carries points from their own frame to where their joint is. */
export function place(points: readonly Vector[], at: Vector, degrees: number, factor = 1): readonly Vector[] {
  return points.map((point) => add(at, turn(scale(point, factor), degrees)));
}

/** The entry of a ring, counted round in both directions. Throws a RangeError on an empty ring. */
export function around<T>(ring: readonly T[], index: number): T {
  const entry = ring[((index % ring.length) + ring.length) % ring.length];
  if (entry === undefined) throw new RangeError('an empty ring has no entries');
  return entry;
}
