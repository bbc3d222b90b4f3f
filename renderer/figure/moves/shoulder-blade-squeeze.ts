import { changePose, type PoseChange } from '../body/pose';
import { SEAT, SITTING_TALL } from './base-poses';
import type { Choreography } from './choreography';

/** Hands behind the head, fingers towards one another. */
function behindHead(elbowOut: number): PoseChange {
  return {
    both: {
      hand: 'flat',
      hold: { on: 'head', at: [-82, 72, 50], fingers: [-0.1, 0.4, -0.9], palm: [1, 0.1, -0.1], elbowOut },
    },
  };
}

export const SHOULDER_BLADE_SQUEEZE: Choreography = {
  yaw: 56,
  frame: { left: -720, top: -1500, width: 1440, height: 1560 },
  furniture: [{ kind: 'chair', seat: SEAT }],
  poses: {
    tall: SITTING_TALL,
    'hands-behind-head': changePose(SITTING_TALL, { ...behindHead(134), protract: 4 }),
    squeezed: changePose(SITTING_TALL, {
      ...behindHead(106),
      ...{ protract: -24, shrug: -6, thorax: -8, neck: 1, head: 5 },
    }),
  },
  via: {
    'tall hands-behind-head': changePose(SITTING_TALL, {
      both: { hold: null, shoulder: 70, aside: 92, inward: -40, elbow: 110, hand: 'flat', palm: 60 },
    }),
  },
  picture: 'squeezed',
};
