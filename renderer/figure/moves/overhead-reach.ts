import { changePose, type Pose } from '../body/pose';
import { SEAT, SITTING_TALL, STANDING_UPRIGHT } from './base-poses';
import type { Choreography } from './choreography';

/** The arms go up beside the body, from a pose that sits or stands tall. */
function reachFrom(tall: Pose): Pick<Choreography, 'poses' | 'via' | 'picture'> {
  return {
    poses: {
      tall,
      reaching: changePose(tall, {
        ...{ pelvis: tall.pelvis + 1, lumbar: -7, thorax: -6, neck: -2, head: -4, shrug: 8 },
        both: { hold: null, shoulder: 172, aside: 22, inward: 0, elbow: 8, hand: 'flat', palm: 10 },
      }),
    },
    via: {
      'tall reaching': changePose(tall, {
        both: { hold: null, shoulder: 80, aside: 96, inward: -20, elbow: 30, hand: 'flat', palm: 40 },
      }),
    },
    picture: 'reaching',
  };
}

export const OVERHEAD_REACH: Choreography = {
  yaw: 46,
  frame: { left: -860, top: -1960, width: 1720, height: 2020 },
  furniture: [{ kind: 'chair', seat: SEAT }],
  ...reachFrom(SITTING_TALL),
};

export const STANDING_OVERHEAD_REACH: Choreography = {
  yaw: 46,
  frame: { left: -1060, top: -2360, width: 2120, height: 2420 },
  furniture: [],
  ...reachFrom(STANDING_UPRIGHT),
};
