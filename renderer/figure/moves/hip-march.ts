import { changePose } from '../body/pose';
import { ON_SEAT, SEAT, SITTING_TALL } from './base-poses';
import type { Choreography } from './choreography';

const holding = changePose(SITTING_TALL, { both: { hand: 'cup', hold: ON_SEAT } });

export const HIP_MARCH: Choreography = {
  yaw: 30,
  frame: { left: -620, top: -1500, width: 1440, height: 1560 },
  furniture: [{ kind: 'chair', seat: SEAT }],
  poses: {
    tall: SITTING_TALL,
    'holding-seat': holding,
    'knee-up': changePose(holding, {
      pelvis: 0,
      lumbar: -3,
      near: { foot: 352, apart: 10, lift: 196, pitch: -12 },
    }),
  },
  picture: 'knee-up',
};
