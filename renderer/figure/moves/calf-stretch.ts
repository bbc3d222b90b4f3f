import { changePose } from '../body/pose';
import { STANDING_UPRIGHT } from './base-poses';
import type { Choreography } from './choreography';

const WALL = 590;
const back = changePose(STANDING_UPRIGHT, {
  ...{ shift: -14, drop: 56, pelvis: 8, lumbar: -1, neck: -2, head: -4 },
  near: { foot: -310, apart: 0, toeOut: 2 },
  both: {
    hand: 'flat',
    hold: { on: 'room', at: [WALL, 1_420, 190], fingers: [0, 1, -0.1], palm: [1, 0, 0], elbowOut: 16 },
  },
});

export const CALF_STRETCH: Choreography = {
  yaw: 16,
  frame: { left: -900, top: -1820, width: 1880, height: 1880 },
  furniture: [{ kind: 'wall', at: WALL }],
  poses: {
    upright: STANDING_UPRIGHT,
    'foot-back': back,
    leaning: changePose(back, { shift: 62, drop: 104, pelvis: 15, lumbar: -2, neck: -4, head: -7 }),
  },
  via: {
    'upright foot-back': changePose(STANDING_UPRIGHT, {
      both: { shoulder: 30, aside: 16, inward: 6, elbow: 118, hand: 'flat', palm: 84, wrist: 40 },
    }),
  },
  picture: 'leaning',
};
