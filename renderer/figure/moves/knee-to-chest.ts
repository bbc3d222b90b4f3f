import { changePose } from '../body/pose';
import { SEAT, SITTING_TALL } from './base-poses';
import type { Choreography } from './choreography';

const forward = changePose(SITTING_TALL, { shift: 100 });

export const KNEE_TO_CHEST: Choreography = {
  yaw: 28,
  frame: { left: -620, top: -1500, width: 1440, height: 1560 },
  furniture: [{ kind: 'chair', seat: SEAT }],
  poses: {
    tall: SITTING_TALL,
    forward,
    'knee-held': changePose(forward, {
      ...{ pelvis: -8, lumbar: 1, thorax: 2, neck: 2, head: 3 },
      near: {
        ...{ foot: 370, apart: 0, lift: 300, pitch: -16, toeOut: 0 },
        hand: 'cup',
        // At its side and round its back, so that it is seen what it holds.
        hold: {
          on: 'own-thigh',
          at: [-70, -300, 80],
          fingers: [-0.6, -0.75, -0.4],
          palm: [0.5, 0, -0.85],
          elbowOut: 30,
        },
      },
      far: {
        hand: 'cup',
        // Under it, palm up.
        hold: {
          on: 'other-thigh',
          at: [-78, -252, 0],
          fingers: [0.15, -0.6, -0.8],
          palm: [1, 0.06, 0],
          elbowOut: 26,
        },
      },
    }),
  },
  via: {
    'forward knee-held': changePose(forward, {
      near: {
        ...{ hold: null, shoulder: 2, aside: 26, inward: 10, elbow: 62, palm: -20, hand: 'cup' },
      },
      far: { hold: null, shoulder: 24, aside: -4, inward: 30, elbow: 48, palm: -10, hand: 'cup' },
    }),
  },
  picture: 'knee-held',
};
