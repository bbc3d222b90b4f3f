import { around, lengthOf, mix, subtract, type Field, type Vector } from '../vector';

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

/** How fast the distance that a field tells may change over the way, at most: forms that taper overstate it. */
const STEEPEST = 1.5;
/** Cells along the side of the largest block that is looked at as one. A power of two. */
const LARGEST_BLOCK = 16;

/** The values of a field on a grid over a box, each computed when it is first asked for. */
class Grid {
  readonly columns: number;
  readonly rows: number;
  private readonly values: Float64Array;

  constructor(
    private readonly field: Field,
    private readonly box: Box,
    private readonly step: number,
  ) {
    this.columns = Math.ceil((box.right - box.left) / step) + 1;
    this.rows = Math.ceil((box.top - box.bottom) / step) + 1;
    this.values = new Float64Array(this.columns * this.rows).fill(NaN);
  }

  place(column: number, row: number): Vector {
    return [this.box.left + column * this.step, this.box.bottom + row * this.step];
  }

  at(column: number, row: number): number {
    const index = row * this.columns + column;
    const known = this.values[index] ?? NaN;
    if (known === known) return known;
    const value = this.field(this.box.left + column * this.step, this.box.bottom + row * this.step);
    this.values[index] = value;
    return value;
  }

  /** The cells that the zero line may cross, by rows: blocks whose middle is too far from it are left out. */
  findCells(): readonly number[] {
    const cells: number[] = [];
    const visit = (column: number, row: number, size: number): void => {
      if (column >= this.columns - 1 || row >= this.rows - 1) return;
      if (size === 1) {
        cells.push(row * this.columns + column);
        return;
      }
      const half = size / 2;
      // The middle of a block at the edge may lie off the grid; the field is told there all the same.
      const value =
        column + half < this.columns && row + half < this.rows
          ? this.at(column + half, row + half)
          : this.field(...this.place(column + half, row + half));
      if (Math.abs(value) > STEEPEST * Math.SQRT2 * half * this.step) return;
      visit(column, row, half);
      visit(column + half, row, half);
      visit(column, row + half, half);
      visit(column + half, row + half, half);
    };
    for (let row = 0; row < this.rows; row += LARGEST_BLOCK) {
      for (let column = 0; column < this.columns; column += LARGEST_BLOCK) visit(column, row, LARGEST_BLOCK);
    }
    return cells.sort((a, b) => a - b);
  }
}

/** Traces the zero line of a field over a box, on a grid of `step` mm, as closed rings of points. */
function traceRings(field: Field, box: Box, step: number): readonly (readonly Vector[])[] {
  const grid = new Grid(field, box, step);
  const { columns } = grid;
  const points = new Map<number, Vector>();
  const next = new Map<number, number>();

  function crossing(column: number, row: number, upwards: boolean): number {
    const key = (row * columns + column) * 2 + (upwards ? 1 : 0);
    const a = grid.at(column, row);
    const b = upwards ? grid.at(column, row + 1) : grid.at(column + 1, row);
    const t = a / (a - b);
    points.set(key, grid.place(column + (upwards ? 0 : t), row + (upwards ? t : 0)));
    return key;
  }
  function edgeOf(column: number, row: number, edge: number): number {
    if (edge === 0) return crossing(column, row, false);
    if (edge === 1) return crossing(column + 1, row, true);
    if (edge === 2) return crossing(column, row + 1, false);
    return crossing(column, row, true);
  }

  for (const cell of grid.findCells()) {
    const column = cell % columns;
    const row = (cell - column) / columns;
    const inside =
      (grid.at(column, row) < 0 ? 1 : 0) |
      (grid.at(column + 1, row) < 0 ? 2 : 0) |
      (grid.at(column + 1, row + 1) < 0 ? 4 : 0) |
      (grid.at(column, row + 1) < 0 ? 8 : 0);
    for (const [from, to] of JOINED_EDGES[inside] ?? []) {
      next.set(edgeOf(column, row, from), edgeOf(column, row, to));
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
  const count = ring.length;
  let [xs, ys] = [Float64Array.from(ring, ([x]) => x), Float64Array.from(ring, ([, y]) => y)];
  let [nextXs, nextYs] = [new Float64Array(count), new Float64Array(count)];
  for (let round = 0; round < times; round++) {
    for (const weight of [0.5, -0.52]) {
      let before = count - 1;
      for (let index = 0; index < count; index++) {
        const after = index + 1 === count ? 0 : index + 1;
        nextXs[index] = pull(xs[before] ?? 0, xs[index] ?? 0, xs[after] ?? 0, weight);
        nextYs[index] = pull(ys[before] ?? 0, ys[index] ?? 0, ys[after] ?? 0, weight);
        before = index;
      }
      [xs, nextXs] = [nextXs, xs];
      [ys, nextYs] = [nextYs, ys];
    }
  }
  return Array.from(xs, (x, index): Vector => [x, ys[index] ?? 0]);
}

/** Moves a number towards the middle of its neighbours by a share of the way. */
function pull(before: number, at: number, after: number, share: number): number {
  return at + (before + (after - before) * 0.5 - at) * share;
}

/**
 * The closed outlines of a form that lies within `margin` mm of `points`, as control points of a B-spline. `factor` is
 * how coarse they are, 1 for points 9 mm apart.
 */
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
