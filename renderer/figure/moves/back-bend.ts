import { changePose } from '../body/pose';
import { STANDING_UPRIGHT } from './base-poses';
import type { Choreography } from './choreography';

/** Feet shoulder width apart. */
const upright = changePose(STANDING_UPRIGHT, { drop: 4, both: { apart: 50 } });
const handsOnBack = changePose(upright, {
  ...{ pelvis: -1, thorax: -2, protract: -14 },
  both: {
    hand: 'flat',
    hold: {
      on: 'pelvis',
      at: [-100, 98, 104],
      fingers: [0.08, -0.8, -0.6],
      palm: [0.55, 0, -0.84],
      elbowOut: 34,
    },
  },
});

export const BACK_BEND: Choreography = {
  yaw: 16,
  frame: { left: -940, top: -1820, width: 1880, height: 1880 },
  furniture: [],
  poses: {
    upright,
    'hands-on-back': handsOnBack,
    'bent-back': changePose(handsOnBack, {
      ...{ pelvis: -10, lumbar: -14, thorax: -12, neck: 9, head: 15, protract: -18 },
      ...{ shift: 52, drop: 8 },
    }),
  },
  picture: 'bent-back',
};
