import type { Hold } from '../body/hold';
import { poseFrom, type LimbChange } from '../body/pose';

/** The seat of the moves, mm. */
export const SEAT = 436;

/** Palm on the thigh, fingers towards the knee. */
export const ON_THIGH: Hold = {
  on: 'own-thigh',
  at: [66, -262, 8],
  fingers: [0.05, -1, -0.12],
  palm: [-1, 0, 0],
  elbowOut: 22,
};

/** Fingers over the edge of the seat, beside the hips. */
export const ON_SEAT: Hold = {
  on: 'room',
  at: [26, 440, 196],
  fingers: [0.1, -1, 0],
  palm: [0, 0, -1],
  elbowOut: 12,
};

const FOOT_BEFORE_SEAT: LimbChange = { foot: 412, apart: 26, toeOut: 8, kneeOut: 4 };

/** Upright on a seat, hands on the thighs: where most seated moves begin. */
export const SITTING_TALL = poseFrom(
  { anchor: 'seat', seat: SEAT, pelvis: 3, lumbar: -5, thorax: -3, neck: -1, head: 3 },
  { ...FOOT_BEFORE_SEAT, hand: 'flat', hold: ON_THIGH },
  { ...FOOT_BEFORE_SEAT, hand: 'flat', hold: ON_THIGH },
);

const AT_SIDE: LimbChange = { apart: 6, toeOut: 8, shoulder: 1, aside: 7, inward: 14, elbow: 16 };

/** Standing at ease, alike on both sides. */
export const STANDING_UPRIGHT = poseFrom({ drop: 3 }, AT_SIDE, AT_SIDE);
