import type { Hold } from '../../../../figure/body/hold';
import { changePose, poseFrom, type Pose } from '../../../../figure/body/pose';
import { POSES } from '../../../../figure/poses';

/** The elbow high, the hand on its way to where it goes in. */
const OVER_WATER: Hold = {
  on: 'room',
  at: [-120, 1870, 120],
  fingers: [0.5, 0.8, 0],
  palm: [0.9, -0.4, 0],
  elbowOut: 56,
};

/** Front crawl, upright as every figure: one arm reaches ahead, the other comes over the water, the feet are stretched. */
const SWIMMING: Pose = poseFrom(
  { drop: -96, pelvis: 1, lumbar: -4, thorax: -4, neck: -6, head: -12, twist: -14, headTurn: 16 },
  { foot: -96, pitch: -66, toe: 4, hand: 'flat', hold: OVER_WATER },
  { foot: 84, pitch: -66, toe: 4, shoulder: 166, elbow: 4, hand: 'flat', palm: 0 },
);

/** Somebody on the front at the surface, and somebody who walks with the chest in the water. */
export const WATER_POSES = {
  swimming: SWIMMING,
  water: changePose(POSES.walking, { near: { shoulder: -34, elbow: 30 }, far: { shoulder: 44, elbow: 30 } }),
} as const;
