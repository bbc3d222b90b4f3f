import type { AreaId } from '@shared/discomfort/areas';

type Point = readonly [x: number, y: number];

/** Units of the drawing: the body is 440 high, its middle is x = 0, its head begins at y = 0. */
export const BODY_BOX = { left: -104, top: -4, width: 208, height: 448 } as const;

/**
 * Half of the outline of somebody who stands with the arms a little away, from the top of the head down the outside to
 * the foot and up the inside to the crotch. About the proportions of the drawn figure.
 */
const HALF: readonly Point[] = [
  // head and neck
  ...([
    [0, 0],
    [11, 2],
    [19, 10],
    [22, 22],
    [20.5, 34],
    [16, 46],
    [12.5, 54],
    [12, 62],
    [15, 70],
  ] as const),
  // shoulder, arm and hand
  ...([
    [27, 77],
    [41, 82],
    [51, 92],
    [56, 108],
    [60, 130],
    [65, 152],
    [73, 174],
    [81, 198],
    [87, 216],
  ] as const),
  ...([
    [94, 228],
    [99, 240],
    [99.5, 252],
    [94, 260],
    [87, 254],
    [81, 243],
    [77.5, 228],
    [74, 217],
  ] as const),
  ...([
    [64, 198],
    [56, 178],
    [50, 158],
    [45, 138],
    [41, 120],
    [38.5, 110],
  ] as const),
  // side, leg and foot
  ...([
    [37.5, 128],
    [34, 148],
    [32.5, 165],
    [36, 185],
    [41, 204],
    [43.5, 226],
    [43, 252],
    [39.5, 280],
  ] as const),
  ...([
    [35, 304],
    [33, 321],
    [35.5, 346],
    [33, 372],
    [27.5, 398],
    [26.5, 412],
    [30, 424],
    [32, 433],
  ] as const),
  ...([
    [26, 438],
    [17, 437],
    [13, 429],
    [14.5, 413],
    [14, 397],
    [11, 371],
    [9, 346],
    [11, 321],
  ] as const),
  ...([
    [10.5, 302],
    [7.5, 276],
    [3.5, 254],
    [0, 238],
  ] as const),
];

function write([x, y]: Point): string {
  return `${x} ${y}`;
}

/** A closed curve through points: Catmull-Rom as cubics. */
function curveThrough(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const round = (value: number): number => Math.round(value * 10) / 10;
  const segments = points.map((from, index) => {
    const [before, to, after] = [at(index - 1), at(index + 1), at(index + 2)];
    const first: Point = [round(from[0] + (to[0] - before[0]) / 6), round(from[1] + (to[1] - before[1]) / 6)];
    const second: Point = [round(to[0] - (after[0] - from[0]) / 6), round(to[1] - (after[1] - from[1]) / 6)];
    return `C${write(first)} ${write(second)} ${write(to)}`;
  });
  return `M${write(at(0))}${segments.join('')}Z`;
}

function mirror([x, y]: Point): Point {
  return [-x, y];
}

/** The outline of the whole body as the `d` of a path; the same from the front and from behind. */
export const BODY_OUTLINE = curveThrough([
  ...HALF,
  ...HALF.filter(([x]) => x > 0)
    .map(mirror)
    .reverse(),
]);

/** From the neck to the small of the back: which side it is that one looks at. */
export const SPINE = 'M0 66V196';

/** Lines that cut an area out of the outline, as corners of a closed shape that may reach beyond it. */
export interface AreaShape {
  readonly area: AreaId;
  readonly corners: readonly Point[];
  /** Where its number stands. */
  readonly middle: Point;
}

/** `right`: a limb on the right of the drawing. */
const LIMBS = {
  shoulder: {
    corners: [
      [24, 70],
      [64, 70],
      [68, 112],
      [38.5, 110],
      [33, 94],
    ],
    middle: [45, 99],
  },
  arm: {
    corners: [
      [38.5, 110],
      [68, 112],
      [84, 166],
      [42, 178],
    ],
    middle: [54.5, 142],
  },
  hand: {
    corners: [
      [42, 178],
      [84, 166],
      [110, 264],
      [76, 268],
    ],
    middle: [77, 211],
  },
  thigh: {
    corners: [
      [0, 236],
      [50, 208],
      [54, 302],
      [0, 302],
    ],
    middle: [24, 262],
  },
  knee: {
    corners: [
      [0, 302],
      [48, 302],
      [48, 338],
      [0, 338],
    ],
    middle: [22, 320],
  },
  'lower-leg': {
    corners: [
      [0, 338],
      [48, 338],
      [48, 404],
      [0, 404],
    ],
    middle: [22, 368],
  },
  foot: {
    corners: [
      [0, 404],
      [48, 404],
      [48, 444],
      [0, 444],
    ],
    middle: [22, 424],
  },
} as const satisfies Readonly<Record<string, Omit<AreaShape, 'area'>>>;

const NECK: AreaShape = {
  area: 'neck',
  corners: [
    [-24, 50],
    [24, 50],
    [24, 70],
    [30, 82],
    [0, 88],
    [-30, 82],
    [-24, 70],
  ],
  middle: [0, 71],
};
const TRUNK: readonly AreaShape[] = [
  {
    area: 'upper-back',
    corners: [
      [0, 88],
      [30, 82],
      [33, 94],
      [38.5, 110],
      [44, 146],
      [-44, 146],
      [-38.5, 110],
      [-33, 94],
      [-30, 82],
    ],
    middle: [0, 120],
  },
  {
    area: 'low-back',
    corners: [
      [-44, 146],
      [44, 146],
      [48, 190],
      [-48, 190],
    ],
    middle: [0, 168],
  },
];
const HIPS: AreaShape = {
  area: 'hips',
  corners: [
    [-48, 190],
    [48, 190],
    [50, 208],
    [0, 236],
    [-50, 208],
  ],
  middle: [0, 208],
};

type Limb = keyof typeof LIMBS;

/** Both sides of each limb; seen from behind, the left one is on the left. */
function shapeLimbs(view: BodyView): readonly AreaShape[] {
  return (Object.keys(LIMBS) as Limb[]).flatMap((limb) => {
    const right: Omit<AreaShape, 'area'> = LIMBS[limb];
    const left = { corners: right.corners.map(mirror), middle: mirror(right.middle) };
    return [
      { area: `${limb}-left` as const, ...(view === 'back' ? left : right) },
      { area: `${limb}-right` as const, ...(view === 'back' ? right : left) },
    ];
  });
}

export type BodyView = 'front' | 'back';

/** The areas that can be seen from either side. Chest and belly are no areas. */
export const AREA_SHAPES: Readonly<Record<BodyView, readonly AreaShape[]>> = {
  front: [NECK, ...shapeLimbs('front'), HIPS],
  back: [NECK, ...TRUNK, HIPS, ...shapeLimbs('back')],
};

/** The corners as the `d` of a path. */
export function writeCorners(corners: readonly Point[]): string {
  return `M${corners.map(write).join('L')}Z`;
}
