import { around, type Vector } from './vector';

export type Tone = 'skin' | 'top' | 'leg' | 'hair' | 'shoe' | 'sole';

/** One form of a drawn figure, in the order in which forms are painted. */
export interface DrawnPart {
  readonly tone: Tone;
  /** `far`: away from us, a deeper tone. `shade`: skin in shadow. `arm`, `over`: has an outline of light. `line`: a stroke. */
  readonly finish: 'plain' | 'far' | 'shade' | 'arm' | 'far-arm' | 'line' | 'far-line' | 'over' | 'far-over';
  /** `spline`: the points steer a B-spline. `curve`: the curve goes through the points. `line` is open. */
  readonly kind: 'spline' | 'curve' | 'polygon' | 'line';
  /** Rings in half millimetres: the first point, then the way to each next one. */
  readonly rings: readonly string[];
}

export interface Drawing {
  readonly parts: readonly DrawnPart[];
  /** Joints towards us, half millimetres. */
  readonly joints: readonly string[];
}

/** Half a millimetre is a fifth of a pixel where the figure is largest. */
const UNITS_PER_MM = 2;

/** Writes points (mm, y up) as text (half mm, y down as in SVG). */
export function encodeRing(points: readonly Vector[]): string {
  let [lastX, lastY] = [0, 0];
  return points
    .flatMap((point) => {
      const x = Math.round(point[0] * UNITS_PER_MM);
      const y = Math.round(-point[1] * UNITS_PER_MM);
      const step = [x - lastX, y - lastY];
      [lastX, lastY] = [x, y];
      return step;
    })
    .join(' ');
}

/** Reads what `encodeRing` wrote: mm, y down. */
export function decodeRing(text: string): readonly Vector[] {
  const numbers = text.split(' ').map(Number);
  const points: Vector[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    points.push([x / UNITS_PER_MM, y / UNITS_PER_MM]);
  }
  return points;
}

function write(x: number, y: number): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** A closed quadratic B-spline: always smooth, never overshoots. */
function splinePath(ring: readonly Vector[]): string {
  const middle = (index: number): string => {
    const [a, b] = [around(ring, index), around(ring, index + 1)];
    return write((a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
  };
  return `M${middle(-1)}${ring.map((point, index) => `Q${write(point[0], point[1])} ${middle(index)}`).join('')}Z`;
}

/** A closed curve through its points: Catmull-Rom as cubics. */
function curvePath(ring: readonly Vector[]): string {
  const segments = ring.map((point, index) => {
    const [before, to, after] = [around(ring, index - 1), around(ring, index + 1), around(ring, index + 2)];
    const first = write(point[0] + (to[0] - before[0]) / 6, point[1] + (to[1] - before[1]) / 6);
    const second = write(to[0] - (after[0] - point[0]) / 6, to[1] - (after[1] - point[1]) / 6);
    return `C${first} ${second} ${write(to[0], to[1])}`;
  });
  const start = around(ring, 0);
  return `M${write(start[0], start[1])}${segments.join('')}Z`;
}

function polygonPath(ring: readonly Vector[]): string {
  return `M${ring.map((point) => write(point[0], point[1])).join('L')}`;
}

const PATHS: Readonly<Record<DrawnPart['kind'], (ring: readonly Vector[]) => string>> = {
  spline: splinePath,
  curve: curvePath,
  polygon: (ring) => `${polygonPath(ring)}Z`,
  line: polygonPath,
};

/** Rings (mm, y down) as the `d` of an SVG path. */
export function writeRings(kind: DrawnPart['kind'], rings: readonly (readonly Vector[])[]): string {
  return rings.map(PATHS[kind]).join('');
}

/** The `d` of an SVG path whose floor is y = 0 and whose unit is 1 mm. */
export function pathOf(part: DrawnPart): string {
  return writeRings(part.kind, part.rings.map(decodeRing));
}
