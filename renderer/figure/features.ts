import type { Body } from './body';
import type { HandShape } from './pose';
import { add, scale, subtract, turn, type Vector } from './vector';

/** Hand-set curves, mm at a stature of 1700 mm, each in the frame of the joint that carries it. */

/** Origin: ear canal, facing right. Vertex at 130, chin at -96. */
export const HEAD: readonly Vector[] = [
  [62, 98],
  [82, 70],
  [89, 44],
  [88, 25],
  [96, 6],
  [108, -13],
  [105, -22],
  [93, -28],
  [94, -38],
  [92, -46],
  [93, -54],
  [88, -64],
  [89, -76],
  [82, -90],
  [64, -96],
  [40, -89],
  [14, -70],
  [-14, -60],
  [-44, -58],
  [-74, -30],
  [-92, 10],
  [-94, 50],
  [-78, 92],
  [-40, 120],
  [0, 129],
  [36, 120],
];

/** Origin as for the head: hair in a low bun. */
export const HAIR: readonly Vector[] = [
  [74, 90],
  [56, 74],
  [34, 50],
  [16, 30],
  [2, 22],
  [-16, 12],
  [-30, -8],
  [-44, -34],
  [-58, -44],
  [-76, -38],
  [-92, -26],
  [-112, -22],
  [-134, -2],
  [-140, 28],
  [-126, 50],
  [-104, 62],
  [-92, 92],
  [-54, 130],
  [0, 141],
  [46, 132],
  [76, 108],
];

export const EAR: readonly Vector[] = [
  [-6, 20],
  [4, 18],
  [9, 8],
  [7, -4],
  [1, -16],
  [-6, -20],
  [-11, -12],
  [-14, 2],
  [-13, 13],
];

/** Origin: wrist, fingers along -y. With the arm hanging +x is forward; with it level +x is up. */
export const HANDS: Readonly<Record<HandShape, readonly Vector[]>> = {
  // hanging: thumb forward, fingers a little curled
  ease: [
    [-24, 14],
    [-29, -28],
    [-31, -64],
    [-27, -102],
    [-16, -136],
    [-2, -154],
    [12, -154],
    [20, -138],
    [22, -112],
    [24, -96],
    [30, -100],
    [38, -98],
    [41, -86],
    [37, -64],
    [31, -40],
    [26, -12],
    [24, 14],
  ],
  // palm down: long, nearly flat, thumb tucked under
  flat: [
    [21, 14],
    [23, -24],
    [21, -60],
    [16, -100],
    [9, -140],
    [2, -163],
    [-7, -168],
    [-13, -158],
    [-14, -128],
    [-17, -100],
    [-25, -94],
    [-33, -92],
    [-36, -80],
    [-32, -54],
    [-26, -20],
    [-22, 14],
  ],
  // palm down on keys: fingers bent, tips down
  type: [
    [21, 14],
    [25, -22],
    [27, -58],
    [23, -94],
    [10, -126],
    [-8, -148],
    [-20, -152],
    [-25, -143],
    [-19, -128],
    [-13, -108],
    [-17, -96],
    [-27, -98],
    [-34, -92],
    [-33, -74],
    [-28, -46],
    [-23, -14],
    [-22, 14],
  ],
};

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
