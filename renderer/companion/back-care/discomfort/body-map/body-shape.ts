import type { AreaId } from '@shared/discomfort/areas';
import type { Vector } from '../../../../figure/vector';

/** An area as what it cuts out of the body's outline, in mm as the outline is. */
export interface AreaShape {
  readonly area: AreaId;
  /** Of a closed shape that may reach beyond the outline. */
  readonly corners: readonly Vector[];
  /** Where its number stands. */
  readonly middle: Vector;
}

export type BodyView = 'front' | 'back';

/** Which side it is that one looks at, by the areas that it runs through. */
export const SPINE: readonly { readonly area: AreaId; readonly line: string }[] = [
  { area: 'upper-back', line: 'M0 -1350V-1140' },
  { area: 'low-back', line: 'M0 -1084V-970' },
];

/** The limb on the right of the drawing, cut across its joints. */
const LIMBS = {
  shoulder: {
    corners: [
      ...([
        [104, -1425],
        [104, -1490],
      ] as const),
      ...([
        [270, -1490],
        [290, -1306],
        [126, -1255],
      ] as const),
    ],
    middle: [168, -1342],
  },
  arm: {
    corners: [
      [126, -1255],
      [290, -1306],
      [344, -1131],
      [150, -1070],
      [161, -1165],
    ],
    middle: [214, -1192],
  },
  hand: {
    corners: [
      [150, -1070],
      [344, -1131],
      [430, -680],
      [260, -680],
      [200, -980],
    ],
    middle: [292, -960],
  },
  thigh: {
    corners: [
      [0, -745],
      [200, -852],
      [200, -560],
      [0, -560],
    ],
    middle: [98, -672],
  },
  knee: {
    corners: [
      [0, -560],
      [200, -560],
      [200, -420],
      [0, -420],
    ],
    middle: [104, -490],
  },
  'lower-leg': {
    corners: [
      [0, -420],
      [200, -420],
      [200, -112],
      [0, -112],
    ],
    middle: [107, -272],
  },
  foot: {
    corners: [
      [0, -112],
      [240, -112],
      [240, 30],
      [0, 30],
    ],
    middle: [128, -44],
  },
} as const satisfies Readonly<Record<string, Omit<AreaShape, 'area'>>>;

const NECK: AreaShape = {
  area: 'neck',
  corners: [
    [-104, -1512],
    [104, -1512],
    [104, -1425],
    [0, -1385],
    [-104, -1425],
  ],
  middle: [0, -1452],
};
const TRUNK: readonly AreaShape[] = [
  {
    area: 'upper-back',
    corners: [
      ...([
        [0, -1385],
        [104, -1425],
        [126, -1255],
        [161, -1165],
        [161, -1112],
      ] as const),
      ...([
        [-161, -1112],
        [-161, -1165],
        [-126, -1255],
        [-104, -1425],
      ] as const),
    ],
    middle: [0, -1252],
  },
  {
    area: 'low-back',
    corners: [
      [-161, -1112],
      [161, -1112],
      [200, -945],
      [-200, -945],
    ],
    middle: [0, -1030],
  },
];
const HIPS: AreaShape = {
  area: 'hips',
  corners: [
    [-200, -945],
    [200, -945],
    [200, -852],
    [0, -745],
    [-200, -852],
  ],
  middle: [0, -870],
};

type Limb = keyof typeof LIMBS;

function mirror([x, y]: Vector): Vector {
  return [-x, y];
}

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

/** The areas that can be seen from either side. Chest and belly are no areas. */
export const AREA_SHAPES: Readonly<Record<BodyView, readonly AreaShape[]>> = {
  front: [NECK, HIPS, ...shapeLimbs('front')],
  back: [NECK, ...TRUNK, HIPS, ...shapeLimbs('back')],
};

/** The corners as the `d` of a path. */
export function writeCorners(corners: readonly Vector[]): string {
  return `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}
