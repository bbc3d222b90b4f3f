import { changePose, type Pose, type PoseChange } from '../body/pose';
import { SEAT, SITTING_TALL, STANDING_UPRIGHT } from './base-poses';
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

/** The hands go behind the head, from a pose that sits or stands tall. */
function squeezeFrom(tall: Pose): Pick<Choreography, 'poses' | 'via' | 'picture'> {
  return {
    poses: {
      tall,
      'hands-behind-head': changePose(tall, { ...behindHead(134), protract: 4 }),
      squeezed: changePose(tall, {
        ...behindHead(106),
        ...{ protract: -24, shrug: -6, thorax: -8, neck: 1, head: 5 },
      }),
    },
    via: {
      'tall hands-behind-head': changePose(tall, {
        both: { hold: null, shoulder: 70, aside: 92, inward: -40, elbow: 110, hand: 'flat', palm: 60 },
      }),
    },
    picture: 'squeezed',
  };
}

export const SHOULDER_BLADE_SQUEEZE: Choreography = {
  yaw: 56,
  frame: { left: -720, top: -1500, width: 1440, height: 1560 },
  furniture: [{ kind: 'chair', seat: SEAT }],
  ...squeezeFrom(SITTING_TALL),
};

export const STANDING_SHOULDER_BLADE_SQUEEZE: Choreography = {
  yaw: 56,
  frame: { left: -900, top: -1880, width: 1800, height: 1940 },
  furniture: [],
  ...squeezeFrom(STANDING_UPRIGHT),
};
