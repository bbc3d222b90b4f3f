import { RADIANS_PER_DEGREE, type Vector } from './vector';

/** Millimetres: x runs forward, y up from the floor, z to the right of the body, which is nearer to us. */
export type Point = readonly [x: number, y: number, z: number];

/** How something is turned: where its own axes point, each of length 1. */
export interface Frame {
  readonly forward: Point;
  readonly up: Point;
  readonly side: Point;
}

export const UPRIGHT: Frame = { forward: [1, 0, 0], up: [0, 1, 0], side: [0, 0, 1] };
export const ORIGIN: Point = [0, 0, 0];

export function plus(...points: readonly Point[]): Point {
  return points.reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], ORIGIN);
}

export function minus(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function times(a: Point, factor: number): Point {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

export function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Point, b: Point): Point {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** The distance of two points, mm. */
export function distanceOf(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The direction of a point from the origin; the origin itself is as it was. */
export function unit(a: Point): Point {
  return times(a, 1 / (Math.hypot(...a) || 1));
}

/** The point a share `t` of the way from `a` to `b`. */
export function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** What of a direction is square to `axis`, made 1 long. */
export function squareTo(axis: Point, a: Point): Point {
  return unit(minus(a, times(axis, dot(a, axis))));
}

/** Two directions at right angles, turned into one another by degrees. */
export function sway(from: Point, to: Point, degrees: number): Point {
  const angle = degrees * RADIANS_PER_DEGREE;
  return plus(times(from, Math.cos(angle)), times(to, Math.sin(angle)));
}

/** A point given along the axes of a frame whose origin is `at`. */
export function placeIn(frame: Frame, at: Point, [x, y, z]: Point): Point {
  return plus(at, times(frame.forward, x), times(frame.up, y), times(frame.side, z));
}

/** Angles of a bone of the trunk, degrees: tipped forward, bent to the right, turned to the right. */
export interface Tilt {
  readonly forward: number;
  readonly right: number;
  readonly turned: number;
}

/** Turns about the upright axis first, then bends to the side, then tips forward. */
export function frameOf({ forward, right, turned }: Tilt): Frame {
  const carry = ([x, y, z]: Point): Point => {
    const [turnedX, turnedZ] = rotate(x, z, turned);
    const [bentY, bentZ] = rotate(y, turnedZ, right);
    const [tippedY, tippedX] = rotate(bentY, turnedX, forward);
    return [tippedX, tippedY, bentZ];
  };
  return { forward: carry(UPRIGHT.forward), up: carry(UPRIGHT.up), side: carry(UPRIGHT.side) };
}

/** Turns the first of two coordinates towards the second by degrees. */
function rotate(a: number, b: number, degrees: number): readonly [number, number] {
  const cosine = Math.cos(degrees * RADIANS_PER_DEGREE);
  const sine = Math.sin(degrees * RADIANS_PER_DEGREE);
  return [a * cosine - b * sine, a * sine + b * cosine];
}

/** A point as it is seen from the right side: what a drawing in the plane needs. */
export function flatten([x, y]: Point): Vector {
  return [x, y];
}

/** The angle between two directions, degrees. */
export function angleBetween(a: Point, b: Point): number {
  return Math.acos(Math.min(1, Math.max(-1, dot(unit(a), unit(b))))) / RADIANS_PER_DEGREE;
}
