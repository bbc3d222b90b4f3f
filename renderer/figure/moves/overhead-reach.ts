import { changePose } from '../body/pose';
import { SEAT, SITTING_TALL } from './base-poses';
import type { Choreography } from './choreography';

export const OVERHEAD_REACH: Choreography = {
  yaw: 46,
  frame: { left: -860, top: -1960, width: 1720, height: 2020 },
  furniture: [{ kind: 'chair', seat: SEAT }],
  poses: {
    tall: SITTING_TALL,
    reaching: changePose(SITTING_TALL, {
      ...{ pelvis: 4, lumbar: -7, thorax: -6, neck: -2, head: -4, shrug: 8 },
      both: { hold: null, shoulder: 172, aside: 22, inward: 0, elbow: 8, hand: 'flat', palm: 10 },
    }),
  },
  via: {
    'tall reaching': changePose(SITTING_TALL, {
      both: { hold: null, shoulder: 80, aside: 96, inward: -20, elbow: 30, hand: 'flat', palm: 40 },
    }),
  },
  picture: 'reaching',
};
