import { STEP_IDS, type StepId } from '@shared/workstation/fit-plan/step';
import type { Scene } from './scene';
import type { ViewFrame } from './view-frame';

/** The number of a step, px. */
export interface PlacedTag {
  readonly step: StepId;
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const TAG_RADIUS = 9;
/** Between the middles of two tags, at least. */
const APART = 2 * TAG_RADIUS + 3;

/** Ways to step aside, nearest first. */
const ASIDE: readonly (readonly [x: number, y: number])[] = [1, 2, 3, 4, 5, 6].flatMap((steps) =>
  [0, 180, 90, 270, 45, 135, 225, 315].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return [Math.cos(angle) * steps * 12, Math.sin(angle) * steps * 12] as const;
  }),
);

/** Puts each tag at what its step changes, and beside it where another tag or a label is in the way. */
export function placeTags(
  anchors: readonly PlacedTag[],
  taken: readonly Box[],
  frame: Box,
): readonly PlacedTag[] {
  const placed: PlacedTag[] = [];
  for (const anchor of anchors) {
    const isFree = (x: number, y: number): boolean =>
      x >= frame.left + TAG_RADIUS &&
      x <= frame.right - TAG_RADIUS &&
      y >= frame.top + TAG_RADIUS &&
      y <= frame.bottom - TAG_RADIUS &&
      placed.every((other) => Math.hypot(other.x - x, other.y - y) >= APART) &&
      taken.every(
        ({ left, right, top, bottom }) =>
          x + TAG_RADIUS <= left ||
          x - TAG_RADIUS >= right ||
          y + TAG_RADIUS <= top ||
          y - TAG_RADIUS >= bottom,
      );
    const [x, y] = [[0, 0] as const, ...ASIDE].find(([dx, dy]) => isFree(anchor.x + dx, anchor.y + dy)) ?? [
      0, 0,
    ];
    placed.push({ ...anchor, x: anchor.x + x, y: anchor.y + y });
  }
  return placed;
}

/** Where the thing is that each numbered step changes; steps whose thing is not drawn are left out. */
export function anchorTags(
  tags: Readonly<Partial<Record<StepId, number>>>,
  scene: Scene,
  { x, y }: ViewFrame,
): readonly PlacedTag[] {
  const { chair, desk, screen, footrest } = scene;
  const places: Readonly<Record<StepId, readonly [number, number] | null>> = {
    chair: chair && [(chair.back + chair.front) / 2 - 27, (chair.seat - chair.cushion) * 0.55],
    'seat-cushion': chair && [chair.back + 70, chair.seat - chair.cushion / 2],
    footrest: footrest && [footrest.left - 60, footrest.height / 2 + 30],
    desk: [desk.holds, desk.top * 0.55],
    'desk-blocks': [desk.holds - 80, 60],
    armrests: chair && [chair.back + 250, (chair.armrest ?? chair.seat + 190) - 40],
    'seat-depth': chair && [chair.front - 40, chair.seat - chair.cushion - 35],
    'low-back': chair && [chair.back - 90, chair.lowBackStart + 60],
    keyboard: [desk.left + 210, desk.top + 75],
    screen: [screen.left + 80, screen.top - 40],
    presets: [desk.left + 60, desk.top - 60],
  };
  return STEP_IDS.flatMap((step) => {
    const number = tags[step];
    const place = places[step];
    return number === undefined || place === null ? [] : [{ step, number, x: x(place[0]), y: y(place[1]) }];
  });
}
