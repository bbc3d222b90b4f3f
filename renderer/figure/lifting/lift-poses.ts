import type { LiftingStep } from '@shared/back-care/lifting';
import type { Hold } from '../body/hold';
import { changePose, type Pose } from '../body/pose';
import type { Point } from '../space';
import { STANDING_UPRIGHT } from '../moves/base-poses';

/** A step of a lift: the body, the load (its middle at its foot, and its size, mm), and from where it is seen. */
export interface Lift {
  readonly pose: Pose;
  readonly load: { readonly at: Point; readonly size: Point };
  readonly yaw: number;
}

const BOX: Point = [300, 290, 340];
/** A load that is more than one person's. */
const LARGE_BOX: Point = [520, 560, 620];

/** Hands under the edges at both sides of a box whose foot is at a point. */
function holdBox([x, y]: Point, [, height, width]: Point): Hold {
  return {
    on: 'room',
    at: [x - 10, y + height * 0.6, width / 2 + 4],
    fingers: [0.72, -0.68, 0],
    palm: [0, 0, -1],
    elbowOut: 12,
  };
}

/** Feet apart, one a little ahead. */
const standing = changePose(STANDING_UPRIGHT, {
  near: { foot: 80, apart: 70 },
  far: { foot: -100, apart: 70 },
});

const ON_FLOOR: Point = [300, 0, 0];
const AT_WAIST: Point = [284, 890, 0];

const upright = changePose(STANDING_UPRIGHT, { both: { apart: 10 } });

export const LIFTS: Readonly<Record<LiftingStep, Lift>> = {
  plan: {
    pose: changePose(upright, {
      pelvis: 3,
      thorax: 3,
      neck: 10,
      head: 14,
      shift: -120,
      both: { foot: -120 },
    }),
    load: { at: [430, 0, 0], size: BOX },
    yaw: 24,
  },
  stance: {
    pose: changePose(standing, {
      ...{ drop: 60, shift: -60, pelvis: 20, lumbar: 2, thorax: 3, neck: 4, head: 8 },
      both: { shoulder: 34, elbow: 18, aside: 10, hand: 'cup', palm: 10 },
    }),
    load: { at: ON_FLOOR, size: BOX },
    yaw: 24,
  },
  bend: {
    pose: changePose(standing, {
      ...{ drop: 418, shift: -150, pelvis: 45, lumbar: 15, thorax: 7, neck: -16, head: -16 },
      both: { kneeOut: 10, hand: 'cup', hold: holdBox(ON_FLOOR, BOX) },
      far: { pitch: -26, toe: 26 },
    }),
    load: { at: ON_FLOOR, size: BOX },
    yaw: 24,
  },
  close: {
    pose: changePose(standing, {
      ...{ drop: 14, shift: -20, pelvis: -2, thorax: -2 },
      both: { hand: 'cup', hold: holdBox(AT_WAIST, BOX) },
    }),
    load: { at: AT_WAIST, size: BOX },
    yaw: 24,
  },
  turn: {
    pose: changePose(standing, {
      ...{ drop: 26, shift: -10, pelvis: -2, thorax: -2, headTurn: 22 },
      near: { foot: 110, apart: 90, lift: 34, pitch: 10, toeOut: 34 },
      far: { foot: -90, apart: 40, toeOut: -4 },
      both: { hand: 'cup', hold: holdBox(AT_WAIST, BOX) },
    }),
    load: { at: AT_WAIST, size: BOX },
    yaw: 58,
  },
  limits: {
    pose: changePose(upright, {
      ...{ shift: -260, headTurn: 44, head: -3 },
      both: { foot: -260 },
      near: { shoulder: 84, aside: 66, elbow: 84, inward: -72, palm: 20, hand: 'spread' },
    }),
    load: { at: [300, 0, 0], size: LARGE_BOX },
    yaw: 30,
  },
};
