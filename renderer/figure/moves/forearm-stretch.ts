import { changePose } from '../body/pose';
import { SEAT, SITTING_TALL } from './base-poses';
import type { Choreography } from './choreography';

const out = changePose(SITTING_TALL, {
  twist: 18,
  headTurn: -6,
  near: { hold: null, shoulder: 78, aside: -22, inward: 0, elbow: 4, hand: 'flat', palm: 88, wrist: 6 },
});

export const FOREARM_STRETCH: Choreography = {
  yaw: 18,
  // Close to the hands, which are what it is about: the edge cuts the chair below its seat.
  frame: { left: -400, top: -1500, width: 1100, height: 1100 },
  furniture: [{ kind: 'chair', seat: SEAT }],
  poses: {
    tall: SITTING_TALL,
    'arm-out': out,
    'palm-down': changePose(out, {
      near: { wrist: -62 },
      far: {
        hand: 'cup',
        hold: {
          on: 'other-hand',
          at: [16, -66, 0],
          fingers: [0.1, -0.2, -1],
          palm: [-1, 0, 0],
          elbowOut: 30,
        },
      },
    }),
    'palm-up': changePose(out, {
      near: { palm: -84, wrist: 60 },
      far: {
        hand: 'cup',
        hold: {
          on: 'other-hand',
          at: [-16, -66, 0],
          fingers: [-0.1, -0.2, 1],
          palm: [1, 0, 0],
          elbowOut: 30,
        },
      },
    }),
  },
  picture: 'palm-down',
};
