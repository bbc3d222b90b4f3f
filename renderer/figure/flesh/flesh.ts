import { between, plus, times, type Frame, type Point } from '../space';
import { around, lengthOf, type Field, type Vector } from '../vector';
import { see, type View } from '../view';

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
  const count = runs.reduce((sum, { length }) => sum + length - 1, 0);
  const numbers = (): Float64Array => new Float64Array(count);
  const [xs, ys, bxs, bys, squares] = [numbers(), numbers(), numbers(), numbers(), numbers()];
  const [radii, growths, reaches] = [numbers(), numbers(), numbers()];
  let next = 0;
  for (const stations of runs) {
    for (let index = 0; index + 1 < stations.length; index++) {
      const [[x, y], radius] = around(stations, index);
      const [end, endRadius] = around(stations, index + 1);
      const bx = end[0] - x;
      const by = end[1] - y;
      xs[next] = x;
      ys[next] = y;
      bxs[next] = bx;
      bys[next] = by;
      squares[next] = bx * bx + by * by || 1e-6;
      radii[next] = radius;
      growths[next] = endRadius - radius;
      reaches[next] = Math.sqrt(bx * bx + by * by) + Math.max(radius, endRadius);
      next++;
    }
  }
  return (x, y) => {
    let nearest = Infinity;
    for (let index = 0; index < count; index++) {
      const fromX = x - (xs[index] ?? 0);
      const fromY = y - (ys[index] ?? 0);
      const within = nearest + (reaches[index] ?? 0);
      if (within <= 0 || fromX * fromX + fromY * fromY > within * within) continue;
      const bx = bxs[index] ?? 0;
      const by = bys[index] ?? 0;
      const t = Math.max(0, Math.min(1, (fromX * bx + fromY * by) / (squares[index] ?? 1)));
      const dx = fromX - bx * t;
      const dy = fromY - by * t;
      const distance = Math.sqrt(dx * dx + dy * dy) - ((radii[index] ?? 0) + (growths[index] ?? 0) * t);
      if (distance < nearest) nearest = distance;
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

/** The profile of what is left of a limb that begins at a share of it. */
export function profileFrom(profile: Profile, start: number): Profile {
  const rest = profile.filter(([share]) => share > start);
  const before = profile[profile.length - rest.length - 1] ?? [0, 0, 0];
  const after = rest[0] ?? before;
  const t = (start - before[0]) / (after[0] - before[0] || 1);
  const first = [
    start,
    before[1] + (after[1] - before[1]) * t,
    before[2] + (after[2] - before[2]) * t,
  ] as const;
  return [first, ...rest].map(([share, front, behind]) => [(share - start) / (1 - start), front, behind]);
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
