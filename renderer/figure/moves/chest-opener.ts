import { changePose } from '../body/pose';
import { SEAT, SITTING_TALL } from './base-poses';
import type { Choreography } from './choreography';

const open = changePose(SITTING_TALL, {
  protract: -18,
  shrug: -8,
  both: { hold: null, shoulder: -10, aside: 46, inward: -10, elbow: 10, hand: 'flat', palm: -50 },
});

export const CHEST_OPENER: Choreography = {
  yaw: 56,
  frame: { left: -780, top: -1500, width: 1500, height: 1560 },
  furniture: [{ kind: 'chair', seat: SEAT }],
  poses: {
    tall: SITTING_TALL,
    open,
    'open-chest': changePose(open, {
      ...{ pelvis: 6, lumbar: -10, thorax: -12, neck: 3, head: 6 },
      ...{ protract: -30, shrug: -10 },
      both: { shoulder: -20, aside: 50, elbow: 6, palm: -64 },
    }),
  },
  picture: 'open-chest',
};
