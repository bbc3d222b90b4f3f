import type { Body } from './body';
import { add, scale, subtract, turn, type Vector } from '../vector';

/** Hand-set curves, mm at a stature of 1700 mm, round the ankle centre, toes along +x. */

/** Heights are above the sole (`s`), so that a thicker shoe lifts the ankle and not the toes. */
const SHOE: readonly (readonly [x: number, y: number, from: 'ankle' | 'sole'])[] = [
  [-38, 12, 'ankle'],
  [-46, -14, 'ankle'],
  [-56, -44, 'ankle'],
  [-62, 22, 'sole'],
  [-60, 6, 'sole'],
  [-50, 0, 'sole'],
  [-20, 0, 'sole'],
  [20, 1, 'sole'],
  [60, 1, 'sole'],
  [110, 0, 'sole'],
  [150, 0, 'sole'],
  [184, 2, 'sole'],
  [200, 9, 'sole'],
  [204, 20, 'sole'],
  [196, 34, 'sole'],
  [170, 46, 'sole'],
  [130, 58, 'sole'],
  [92, 74, 'sole'],
  [58, 92, 'sole'],
  [38, 8, 'ankle'],
  [0, 16, 'ankle'],
];

const SOLE: readonly Vector[] = [
  [-61, 16],
  [-60, 4],
  [-50, 0],
  [-20, 0],
  [20, 0],
  [60, 0],
  [110, 0],
  [150, 0],
  [184, 2],
  [199, 8],
  [203, 17],
  [180, 15],
  [150, 14],
  [110, 14],
  [60, 15],
  [20, 16],
  [-20, 16],
];

/** A bare foot, as `SHOE`. */
const FOOT: readonly (readonly [x: number, y: number, from: 'ankle' | 'sole'])[] = [
  [-34, 14, 'ankle'],
  [-40, -12, 'ankle'],
  [-54, 26, 'sole'],
  [-55, 11, 'sole'],
  [-46, 1, 'sole'],
  [-22, 0, 'sole'],
  [16, 5, 'sole'],
  [56, 8, 'sole'],
  [96, 3, 'sole'],
  [128, 0, 'sole'],
  [168, 0, 'sole'],
  [187, 3, 'sole'],
  [192, 12, 'sole'],
  [185, 21, 'sole'],
  [164, 27, 'sole'],
  [136, 34, 'sole'],
  [104, 47, 'sole'],
  [72, 64, 'sole'],
  [46, 82, 'sole'],
  [36, 12, 'ankle'],
  [0, 18, 'ankle'],
];

function bendToes(point: Vector, ball: Vector, toe: number): Vector {
  if (toe === 0 || point[0] <= ball[0]) return point;
  const share = Math.min(1, (point[0] - ball[0]) / 40);
  return add(ball, turn(subtract(point, ball), -toe * share));
}

/** The shoe round the ankle centre, toes along +x; `toe` degrees bend what lies before the ball. */
export function shoePoints(body: Body, toe: number): readonly Vector[] {
  return placeFoot(SHOE, body, toe);
}

/** The bare foot, as `shoePoints`. Its body has no shoe. */
export function footPoints(body: Body, toe: number): readonly Vector[] {
  return placeFoot(FOOT, body, toe);
}

function placeFoot(points: typeof SHOE, body: Body, toe: number): readonly Vector[] {
  const floor = -body.ankle / body.factor;
  const ball: Vector = [118, floor + 12];
  return points.map(([x, y, from]) =>
    scale(bendToes([x, from === 'sole' ? floor + y : y], ball, toe), body.factor),
  );
}

export function solePoints(body: Body, toe: number): readonly Vector[] {
  const floor = -body.ankle / body.factor;
  const ball: Vector = [118, floor + 12];
  return SOLE.map(([x, y]) => scale(bendToes([x, floor + y], ball, toe), body.factor));
}

/** Half the width of a shoe, mm at a stature of 1700 mm: heel to toe. */
const WIDTHS: readonly (readonly [x: number, half: number])[] = [
  [-64, 18],
  [-50, 28],
  [-10, 32],
  [60, 38],
  [118, 45],
  [165, 40],
  [190, 28],
  [206, 12],
];
/** Above the sole a shoe narrows to this share at the instep. */
const INSTEP = 0.72;

/** Half the width of a foot at a point of its profile, mm. */
export function widthOfFoot([x, y]: Vector, body: Body): number {
  const k = body.factor;
  const at = x / k;
  const next = Math.max(
    1,
    WIDTHS.findIndex(([end]) => end >= at),
  );
  const [fromX, from] = WIDTHS[next - 1] ?? [0, 30];
  const [toX, to] = WIDTHS[next] ?? [1, 30];
  const half = from + (to - from) * Math.min(1, Math.max(0, (at - fromX) / (toX - fromX)));
  const height = Math.min(1, Math.max(0, (y + body.ankle - 14 * k) / (60 * k)));
  return Math.max(half * (1 + (INSTEP - 1) * height), height > 0.9 ? 30 : 0) * k;
}
