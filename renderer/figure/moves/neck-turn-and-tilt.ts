import { changePose } from '../body/pose';
import { SEAT, SITTING_TALL } from './base-poses';
import type { Choreography } from './choreography';

export const NECK_TURN_AND_TILT: Choreography = {
  // Nearly from the front: a head that tilts to the side does not seem to tip back.
  yaw: 86,
  // Close to the head: the edge cuts the thighs, with no part of a foot left in.
  frame: { left: -470, top: -1440, width: 960, height: 960 },
  furniture: [{ kind: 'chair', seat: SEAT }],
  poses: {
    tall: SITTING_TALL,
    turned: changePose(SITTING_TALL, { headTurn: 58, neck: 0, head: 1 }),
    tilted: changePose(SITTING_TALL, { headTilt: 30, neck: 0, head: 4, bend: 1 }),
  },
  picture: 'tilted',
};
