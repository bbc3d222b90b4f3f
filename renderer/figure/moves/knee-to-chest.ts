import { changePose } from '../pose';
import { SEAT, SITTING_TALL } from './base-poses';
import type { Stage } from './stage';

/** Hands under the thigh, palms up, one before the other. */
const under = { palm: [1, 0, 0.1], elbowOut: 20 } as const;

const forward = changePose(SITTING_TALL, { shift: 30, both: {} });

export const KNEE_TO_CHEST: Stage = {
  yaw: 28,
  frame: { left: -620, top: -1500, width: 1440, height: 1560 },
  furniture: [{ kind: 'stool', seat: SEAT }],
  poses: {
    tall: SITTING_TALL,
    forward,
    'knee-held': changePose(forward, {
      ...{ pelvis: -5, lumbar: 1, thorax: 2, neck: 2, head: 3 },
      near: {
        ...{ foot: 326, apart: 0, lift: 276, pitch: -16, toeOut: 0 },
        hand: 'cup',
        hold: { on: 'own-thigh', at: [-80, -318, 0], fingers: [0.15, -0.75, -0.65], ...under },
      },
      far: {
        hand: 'cup',
        hold: { on: 'other-thigh', at: [-78, -252, 0], fingers: [0.15, -0.6, -0.8], ...under },
      },
    }),
  },
  picture: 'knee-held',
};
