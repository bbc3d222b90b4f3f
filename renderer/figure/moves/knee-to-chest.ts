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
        ...{ foot: 276, apart: 0, lift: 292, pitch: -14, toeOut: 0 },
        hand: 'cup',
        hold: { on: 'own-thigh', at: [-58, -300, 6], fingers: [0.1, -0.1, -1], ...under },
      },
      far: {
        hand: 'cup',
        hold: { on: 'other-thigh', at: [-54, -240, 6], fingers: [0.1, -0.1, -1], ...under },
      },
    }),
  },
  picture: 'knee-held',
};
