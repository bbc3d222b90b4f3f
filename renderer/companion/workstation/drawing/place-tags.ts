import type { Step, StepId } from '@shared/workstation/fit-plan/step';
import type { Box } from './dimensions';
import type { Scene } from './scene';
import type { ViewFrame } from './view-frame';

/** A step of a plan, with its number or a tick, for the drawing. */
export interface StepTag {
  readonly step: Step;
  readonly mark: number | 'done';
}

/** Where the thing is that a step changes, px. */
export interface TagAnchor {
  readonly id: StepId;
  readonly mark: StepTag['mark'];
  readonly x: number;
  readonly y: number;
}

export interface PlacedTag extends TagAnchor {
  /** The thing itself, where the tag had to go far from it. */
  readonly leadsTo: readonly [x: number, y: number] | null;
}

export const TAG_RADIUS = 9;
/** Between the middles of two tags, at least. */
const APART = 2 * TAG_RADIUS + 3;
/** Farther aside than this it takes a line to see what a tag belongs to. */
const FAR = 26;

/** Ways to step aside, nearest first; the last ones lead out of any crowd. */
const ASIDE: readonly (readonly [x: number, y: number])[] = Array.from({ length: 24 }, (_none, index) =>
  [0, 180, 90, 270, 45, 135, 225, 315].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const way = (index + 1) * 12;
    return [Math.cos(angle) * way, Math.sin(angle) * way] as const;
  }),
).flat();

/** Puts each tag at what its step changes, and beside it where another tag or a label is in the way. */
export function placeTags(
  anchors: readonly TagAnchor[],
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
    const leadsTo = Math.hypot(x, y) > FAR ? ([anchor.x, anchor.y] as const) : null;
    placed.push({ ...anchor, x: anchor.x + x, y: anchor.y + y, leadsTo });
  }
  return placed;
}

/** Where the thing is that each step changes; steps whose thing is not drawn are left out. */
export function anchorTags(
  tags: readonly StepTag[],
  scene: Scene,
  { x, y }: ViewFrame,
): readonly TagAnchor[] {
  return tags.flatMap(({ step, mark }) => {
    const place = anchorStep(step, scene);
    return place === null ? [] : [{ id: step.id, mark, x: x(place[0]), y: y(place[1]) }];
  });
}

/** Mm. */
function anchorStep(step: Step, { chair, desk, screen, footrest }: Scene): readonly [number, number] | null {
  switch (step.id) {
    case 'clear-under-desk':
      return [desk.left + 290, desk.top - desk.thickness - 45];
    case 'chair':
      return chair && [(chair.back + chair.front) / 2 - 27, (chair.seat - chair.cushion) * 0.55];
    case 'seat-cushion':
      return chair && [chair.back + 70, chair.seat - chair.cushion / 2];
    case 'footrest':
      return footrest && [footrest.left - 60, footrest.height / 2 + 30];
    case 'desk':
      return [desk.holds, desk.top * 0.55];
    case 'desk-blocks':
      return [Math.max(...desk.feet), desk.blocks + 60];
    case 'armrests':
      return chair && [chair.back + 250, (chair.armrest ?? chair.seat + 190) - 40];
    case 'seat-depth':
      if (chair === null) return null;
      return step.means === 'cushion'
        ? [chair.back + chair.backCushion / 2, chair.seat + 330]
        : [chair.front - 40, chair.seat - chair.cushion - 35];
    case 'low-back':
      return chair && [chair.back - 90, chair.lowBackStart - 85];
    case 'keyboard':
      return [desk.left + 200, desk.top + 150];
    case 'screen':
      // Behind the lid of a laptop, which leans back, or beside a monitor.
      return screen.hinge === null
        ? [screen.left + 80, screen.top - 40]
        : [screen.left + 20, screen.top - 110];
    case 'presets':
      return [desk.left + 60, desk.top - 60];
  }
}
