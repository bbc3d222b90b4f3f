import { changePose } from '../body/pose';
import { SEAT, SITTING_TALL } from './base-poses';
import type { Choreography } from './choreography';

/** The ankle rests above the other knee, the knee falls out to its side; both hands lie where they hide no foot. */
const crossed = changePose(SITTING_TALL, {
  over: 'near',
  near: {
    ...{ foot: 338, apart: -150, lift: 598, pitch: 14, roll: 82, toeOut: 10, kneeOut: 72 },
    hand: 'flat',
    hold: { on: 'own-thigh', at: [22, -322, -58], fingers: [0.05, -1, 0.1], palm: [0.2, 0, 1], elbowOut: 36 },
  },
  far: {
    hand: 'flat',
    hold: {
      on: 'other-shank',
      at: [6, -290, 50],
      fingers: [0.8, 0.6, -0.1],
      palm: [-0.2, 0, -1],
      elbowOut: 34,
    },
  },
});

export const FIGURE_FOUR: Choreography = {
  // From the front, so that on either side the shin is seen to lie across the other thigh.
  yaw: 80,
  frame: { left: -700, top: -1500, width: 1440, height: 1560 },
  furniture: [{ kind: 'chair', seat: SEAT }],
  poses: {
    tall: SITTING_TALL,
    'ankle-on-knee': crossed,
    leaning: changePose(crossed, {
      ...{ pelvis: 27, lumbar: -3, thorax: 0, neck: -4, head: -4 },
      far: {
        hold: {
          on: 'other-shank',
          at: [18, -200, 46],
          fingers: [0.6, 0.8, -0.1],
          palm: [-0.4, 0, -0.95],
          elbowOut: 24,
        },
      },
    }),
  },
  via: {
    'tall ankle-on-knee': changePose(SITTING_TALL, {
      near: {
        ...{ hold: null, shoulder: 4, aside: 34, inward: 10, elbow: 60, palm: 50, hand: 'ease' },
      },
      far: { hold: null, shoulder: 36, aside: 4, inward: 20, elbow: 60, palm: 60, hand: 'ease' },
    }),
  },
  picture: 'leaning',
};
