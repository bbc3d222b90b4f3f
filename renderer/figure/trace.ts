import { around, lengthOf, mix, subtract, type Field, type Vector } from './vector';

/** Marching squares: which edges of a cell the outline joins, by the corners that lie inside. */
const JOINED_EDGES: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 2],
    [1, 0],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

/** Fewer points than this is dust of the grid, not a form. */
const LEAST_POINTS = 7;

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

function boxAround(points: readonly Vector[], margin: number): Box {
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  return {
    left: Math.min(...xs) - margin,
    bottom: Math.min(...ys) - margin,
    right: Math.max(...xs) + margin,
    top: Math.max(...ys) + margin,
  };
}

/** Traces the zero line of a field over a box, on a grid of `step` mm, as closed rings of points. */
function traceRings(field: Field, box: Box, step: number): readonly (readonly Vector[])[] {
  const columns = Math.ceil((box.right - box.left) / step) + 1;
  const rows = Math.ceil((box.top - box.bottom) / step) + 1;
  const values = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      values[row * columns + column] = field(box.left + column * step, box.bottom + row * step);
    }
  }
  const valueAt = (column: number, row: number): number => values[row * columns + column] ?? 0;
  const points = new Map<number, Vector>();
  const next = new Map<number, number>();

  function crossing(column: number, row: number, upwards: boolean): number {
    const key = (row * columns + column) * 2 + (upwards ? 1 : 0);
    const a = valueAt(column, row);
    const b = upwards ? valueAt(column, row + 1) : valueAt(column + 1, row);
    const t = a / (a - b);
    points.set(key, [
      box.left + (column + (upwards ? 0 : t)) * step,
      box.bottom + (row + (upwards ? t : 0)) * step,
    ]);
    return key;
  }
  function edgeOf(column: number, row: number, edge: number): number {
    if (edge === 0) return crossing(column, row, false);
    if (edge === 1) return crossing(column + 1, row, true);
    if (edge === 2) return crossing(column, row + 1, false);
    return crossing(column, row, true);
  }

  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const inside =
        (valueAt(column, row) < 0 ? 1 : 0) |
        (valueAt(column + 1, row) < 0 ? 2 : 0) |
        (valueAt(column + 1, row + 1) < 0 ? 4 : 0) |
        (valueAt(column, row + 1) < 0 ? 8 : 0);
      for (const [from, to] of JOINED_EDGES[inside] ?? []) {
        next.set(edgeOf(column, row, from), edgeOf(column, row, to));
      }
    }
  }

  const rings: Vector[][] = [];
  for (const start of [...next.keys()]) {
    const ring: Vector[] = [];
    let at: number | undefined = start;
    while (at !== undefined && next.has(at)) {
      const point = points.get(at);
      if (point !== undefined) ring.push(point);
      const following: number | undefined = next.get(at);
      next.delete(at);
      at = following;
    }
    if (ring.length >= LEAST_POINTS) rings.push(ring);
  }
  return rings;
}

/** Evens the spacing of a ring to about `gap` mm. */
function resample(ring: readonly Vector[], gap: number): readonly Vector[] {
  const lengths = [0];
  ring.forEach((point, index) => {
    lengths.push((lengths[index] ?? 0) + lengthOf(subtract(around(ring, index + 1), point)));
  });
  const total = lengths[ring.length] ?? 0;
  const count = Math.max(8, Math.round(total / gap));
  const even: Vector[] = [];
  let index = 0;
  for (let step = 0; step < count; step++) {
    const at = (total * step) / count;
    while ((lengths[index + 1] ?? Infinity) < at) index++;
    const from = lengths[index] ?? 0;
    const to = lengths[index + 1] ?? from;
    even.push(mix(around(ring, index), around(ring, index + 1), (at - from) / (to - from || 1)));
  }
  return even;
}

/** Takes the grid's tremor out of a ring without shrinking it: one step in, one step out. */
function relax(ring: readonly Vector[], times: number): readonly Vector[] {
  let smooth = ring;
  for (let round = 0; round < times; round++) {
    for (const weight of [0.5, -0.52]) {
      const before = smooth;
      smooth = before.map((point, index) =>
        mix(point, mix(around(before, index - 1), around(before, index + 1), 0.5), weight),
      );
    }
  }
  return smooth;
}

/** The closed outlines of a form that lies within `margin` mm of `points`, as control points of a B-spline. */
export function outlineOf(
  field: Field,
  points: readonly Vector[],
  margin: number,
  factor: number,
): readonly (readonly Vector[])[] {
  return traceRings(field, boxAround(points, margin), 7 * factor).map((ring) =>
    relax(resample(ring, 9 * factor), 3),
  );
}
