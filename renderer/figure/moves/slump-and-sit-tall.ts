import { changePose } from '../body/pose';
import { SEAT, SITTING_TALL } from './base-poses';
import type { Choreography } from './choreography';

export const SLUMP_AND_SIT_TALL: Choreography = {
  yaw: 14,
  frame: { left: -640, top: -1500, width: 1440, height: 1560 },
  furniture: [{ kind: 'chair', seat: SEAT }],
  poses: {
    middle: changePose(SITTING_TALL, { pelvis: -6, lumbar: 3, thorax: 4, neck: 3, head: 0 }),
    slumped: changePose(SITTING_TALL, {
      ...{ pelvis: -22, lumbar: 20, thorax: 18, neck: 12, head: -10, protract: 16 },
    }),
    arched: changePose(SITTING_TALL, {
      ...{ pelvis: 12, lumbar: -16, thorax: -8, neck: 1, head: 8, protract: -12 },
    }),
  },
  picture: 'slumped',
};
