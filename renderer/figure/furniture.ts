import { hullOf } from './flesh/hull';
import type { Point } from './space';
import { see, type View } from './view';
import type { Vector } from './vector';

/** What stands around a figure, mm: x forward, y up, in the middle at z = 0. */
export type Furniture =
  | { readonly kind: 'chair'; readonly seat: number }
  | { readonly kind: 'desk'; readonly left: number; readonly top: number }
  | { readonly kind: 'wall'; readonly at: number }
  | { readonly kind: 'box'; readonly at: Point; readonly size: Point };

/** Bars are drawn with a round pen, slabs are filled. Points in mm, y up. */
export type FurniturePart =
  | { readonly kind: 'bar'; readonly points: readonly Vector[] }
  | { readonly kind: 'slab' | 'face' | 'card' | 'shade'; readonly points: readonly Vector[] };

const SEAT = { front: 206, back: -226, half: 196, thick: 36 } as const;
/** Of the backrest above the seat, how far it leans back on its way up, and how far it is inside the edges. */
const BACKREST = { bottom: 190, top: 410, lean: 62, thick: 22, inset: 16 } as const;
const LEGS = { inset: 34, spread: 18, rung: 0.42 } as const;
const DESK = { width: 720, half: 560, thick: 28, leg: 0.6, foot: 190 } as const;
const WALL = { height: 1_720, half: 420 } as const;

/** The forms of a piece of furniture as they are seen, what is behind first. */
export function drawFurniture(furniture: Furniture, view: View): readonly FurniturePart[] {
  const bar = (...points: readonly Point[]): FurniturePart => ({
    kind: 'bar',
    points: points.map((point) => see(view, point)),
  });
  switch (furniture.kind) {
    case 'chair':
      return drawChair(furniture.seat, view, bar);
    case 'desk': {
      const { left, top } = furniture;
      const leg = left + DESK.width * DESK.leg;
      return [
        bar([leg, top - 20, 0], [leg, 10, 0]),
        bar([leg - DESK.foot, 10, 0], [leg + DESK.foot, 10, 0]),
        slab(view, left, left + DESK.width, top - DESK.thick, top, DESK.half),
      ];
    }
    case 'wall':
      return [
        {
          kind: 'face',
          points: [
            [furniture.at, 0, -WALL.half],
            [furniture.at, WALL.height, -WALL.half],
            [furniture.at, WALL.height, WALL.half],
            [furniture.at, 0, WALL.half],
          ].map(([x = 0, y = 0, z = 0]) => see(view, [x, y, z])),
        },
        bar([furniture.at + 13, 0, 0], [furniture.at + 13, WALL.height, 0]),
      ];
    case 'box':
      return drawBox(furniture.at, furniture.size, view);
  }
}

/** The front and the right side of a box, whichever we see, the one in the shade deeper. */
function drawBox([x, y, z]: Point, [length, height, width]: Point, view: View): readonly FurniturePart[] {
  const [back, front, near] = [x - length / 2, x + length / 2, z + width / 2];
  const face = (kind: 'card' | 'shade', points: readonly Point[]): FurniturePart => ({
    kind,
    points: points.map((point) => see(view, point)),
  });
  const upright = (a: Point, b: Point): readonly Point[] => [
    a,
    [a[0], y + height, a[2]],
    [b[0], y + height, b[2]],
    b,
  ];
  return [
    { ...slab(view, back, front, y, y + height, width / 2, z), kind: 'card' },
    face('shade', upright([front, y, near], [front, y, z - width / 2])),
    // A strip of tape over the middle of the side.
    face('shade', [
      [x - 22, y + height, near],
      [x + 22, y + height, near],
      [x + 22, y + height * 0.72, near],
      [x - 22, y + height * 0.72, near],
    ]),
  ];
}

/** Two posts and what the back leans on, behind whoever sits. */
function drawBackrest(
  seat: number,
  view: View,
  bar: (...points: readonly Point[]) => FurniturePart,
): readonly FurniturePart[] {
  const { bottom, top, lean, thick, inset } = BACKREST;
  const half = SEAT.half - inset;
  /** Of its front at a height above the seat. */
  const at = (height: number): number => SEAT.back + 16 - (lean * height) / top;
  const post = (z: number): FurniturePart =>
    bar([at(0), seat - 20, z], [at(top) - thick, seat + top - 12, z]);
  const corners = [bottom, top].flatMap((height) =>
    [0, thick].flatMap((behind) =>
      [-half, half].map((z) => see(view, [at(height) - behind, seat + height, z])),
    ),
  );
  return [post(-half + 8), post(half - 8), { kind: 'slab', points: hullOf(corners) }];
}

function drawChair(
  seat: number,
  view: View,
  bar: (...points: readonly Point[]) => FurniturePart,
): readonly FurniturePart[] {
  const { inset, spread, rung } = LEGS;
  /** Legs stand a little apart: where they are at a share of the height of the seat. */
  const at = (edge: number, share: number): number => edge - Math.sign(edge) * (inset - spread * (1 - share));
  const leg = (x: number, z: number): FurniturePart =>
    bar([at(x, 1), seat - 30, at(z, 1)], [at(x, 0), 0, at(z, 0)]);
  const side = (z: number): FurniturePart =>
    bar([at(SEAT.back, rung), seat * rung, at(z, rung)], [at(SEAT.front, rung), seat * rung, at(z, rung)]);
  return [
    ...drawBackrest(seat, view, bar),
    leg(SEAT.back, -SEAT.half),
    leg(SEAT.front, -SEAT.half),
    side(-SEAT.half),
    side(SEAT.half),
    leg(SEAT.back, SEAT.half),
    leg(SEAT.front, SEAT.half),
    slab(view, SEAT.back, SEAT.front, seat - SEAT.thick, seat, SEAT.half),
  ];
}

function slab(
  view: View,
  left: number,
  right: number,
  bottom: number,
  top: number,
  half: number,
  middle = 0,
): FurniturePart {
  const corners = [left, right].flatMap((x) =>
    [bottom, top].flatMap((y) => [middle - half, middle + half].map((z) => see(view, [x, y, z]))),
  );
  return { kind: 'slab', points: hullOf(corners) };
}
