import { between, plus, times, type Frame, type Point } from './space';
import { around, lengthOf, type Field, type Vector } from './vector';
import { see, type View } from './view';

/** A point on a limb: a circle of this radius, mm. */
export type Station = readonly [centre: Vector, radius: number];

/** Distance to a capsule whose radius runs from `radiusA` to `radiusB`, mm. */
export function capsule(a: Vector, radiusA: number, b: Vector, radiusB: number): Field {
  const bx = b[0] - a[0];
  const by = b[1] - a[1];
  const squared = bx * bx + by * by || 1e-6;
  return (x, y) => {
    const t = Math.max(0, Math.min(1, ((x - a[0]) * bx + (y - a[1]) * by) / squared));
    const dx = x - a[0] - bx * t;
    const dy = y - a[1] - by * t;
    return Math.sqrt(dx * dx + dy * dy) - (radiusA + (radiusB - radiusA) * t);
  };
}

export function ball(centre: Vector, radius: number): Field {
  return capsule(centre, radius, centre, radius);
}

/** Catmull-Rom between b and c. */
function spline(a: number, b: number, c: number, d: number, t: number): number {
  return (
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)
  );
}

const PIECES_PER_STATION = 3;

/** A run of circles joined by a spline, as one form: no seams, no bulges. */
export function chain(stations: readonly Station[]): Field {
  return nearestOf([refine(stations)]);
}

/** Several such runs, side by side, as one form. */
export function chains(runs: readonly (readonly Station[])[]): Field {
  return nearestOf(runs.map(refine));
}

/** The stations of a run and some between them. */
function refine(stations: readonly Station[]): readonly Station[] {
  const last = stations.length - 1;
  const at = (index: number): Station => around(stations, Math.max(0, Math.min(last, index)));
  const fine: Station[] = [];
  for (let index = 0; index < last; index++) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let piece = 0; piece < PIECES_PER_STATION; piece++) {
      const t = piece / PIECES_PER_STATION;
      fine.push([
        [spline(a[0][0], b[0][0], c[0][0], d[0][0], t), spline(a[0][1], b[0][1], c[0][1], d[0][1], t)],
        spline(a[1], b[1], c[1], d[1], t),
      ]);
    }
  }
  fine.push(at(last));
  return fine;
}

/** What `capsule` tells of the nearest of the pieces between stations, without a call for each: it is asked often. */
function nearestOf(runs: readonly (readonly Station[])[]): Field {
  const pieces = runs.flatMap((stations) =>
    stations.slice(1).map((end, index) => [around(stations, index), end] as const),
  );
  const count = pieces.length;
  const [xs, ys, bxs, bys, squares, radii, growths] = Array.from(
    { length: 7 },
    () => new Float64Array(count),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  let widest = 0;
  pieces.forEach(([[start, radius], [end, endRadius]], index) => {
    xs[index] = start[0];
    ys[index] = start[1];
    const bx = end[0] - start[0];
    const by = end[1] - start[1];
    bxs[index] = bx;
    bys[index] = by;
    squares[index] = bx * bx + by * by || 1e-6;
    radii[index] = radius;
    growths[index] = endRadius - radius;
    widest = Math.max(widest, radius, endRadius);
  });
  return (x, y) => {
    let nearest = Infinity;
    for (let index = 0; index < count; index++) {
      const fromX = x - (xs[index] ?? 0);
      const fromY = y - (ys[index] ?? 0);
      const bx = bxs[index] ?? 0;
      const by = bys[index] ?? 0;
      const t = Math.max(0, Math.min(1, (fromX * bx + fromY * by) / (squares[index] ?? 1)));
      const dx = fromX - bx * t;
      const dy = fromY - by * t;
      const squared = dx * dx + dy * dy;
      const within = nearest + widest;
      if (within > 0 && squared > within * within) continue;
      nearest = Math.min(nearest, Math.sqrt(squared) - ((radii[index] ?? 0) + (growths[index] ?? 0) * t));
    }
    return nearest;
  };
}

/** Share of the length, mm in front of the bone, mm behind it. */
type Profile = readonly (readonly [share: number, front: number, behind: number])[];

export const PROFILES = {
  thigh: [
    [0, 84, 86],
    [0.22, 84, 78],
    [0.46, 77, 68],
    [0.7, 66, 60],
    [0.88, 58, 55],
    [1, 55, 53],
  ],
  shank: [
    [0, 55, 53],
    [0.14, 51, 56],
    [0.32, 46, 57],
    [0.54, 42, 50],
    [0.78, 39, 43],
    [1, 39, 41],
  ],
  upperArm: [
    [0, 52, 53],
    [0.3, 47, 48],
    [0.62, 42, 42],
    [1, 37, 38],
  ],
  forearm: [
    [0, 37, 38],
    [0.22, 38, 35],
    [0.5, 33, 31],
    [0.8, 28, 27],
    [1, 26, 26],
  ],
} as const satisfies Record<string, Profile>;

/** A limb whose front is `depth` times as far from the bone along its first half, and as ever where it ends. */
export function deepen(profile: Profile, depth: number): Profile {
  return profile.map(([share, front, behind]) => [
    share,
    front * (1 + (depth - 1) * Math.min(1, 2 * (1 - share))),
    behind,
  ]);
}

/** A limb from `a` to `b` as it is seen, with a front and a back profile along the bone. */
export function limb(
  view: View,
  a: Point,
  b: Point,
  { forward }: Frame,
  profile: Profile,
  factor: number,
): Field {
  return chain(
    profile.map(([share, front, behind]) => [
      see(view, plus(between(a, b, share), times(forward, ((front - behind) / 2) * factor))),
      ((front + behind) / 2) * factor,
    ]),
  );
}

/** Smooth union: `flow` is how far, in mm, two forms run into one another. */
export function blend(flow: number, ...fields: readonly Field[]): Field {
  return (x, y) => {
    let distance = Infinity;
    for (const field of fields) {
      const other = field(x, y);
      const overlap = Math.max(flow - Math.abs(distance - other), 0) / flow;
      distance = Math.min(distance, other) - overlap * overlap * flow * 0.25;
    }
    return distance;
  };
}

/** Keeps what lies on the side of the line that `normal` points away from, its edge rounded by `radius` mm. */
export function trim(field: Field, point: Vector, normal: Vector, radius: number): Field {
  const length = lengthOf(normal) || 1;
  return (x, y) => {
    const distance = field(x, y);
    const cut = ((x - point[0]) * normal[0] + (y - point[1]) * normal[1]) / length;
    const overlap = Math.max(radius - Math.abs(distance - cut), 0) / radius;
    return Math.max(distance, cut) + overlap * overlap * radius * 0.25;
  };
}
