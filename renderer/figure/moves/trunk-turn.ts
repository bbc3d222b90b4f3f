import { changePose } from '../body/pose';
import { SEAT, SITTING_TALL } from './base-poses';
import type { Choreography } from './choreography';

/** Arms crossed, hands on the shoulders. */
const crossed = changePose(SITTING_TALL, {
  both: {
    hand: 'flat',
    hold: {
      on: 'thorax',
      at: [76, -104, -88],
      fingers: [-0.12, 0.66, -0.74],
      palm: [-1, -0.1, -0.1],
      elbowOut: 34,
    },
  },
});

export const TRUNK_TURN: Choreography = {
  yaw: 62,
  frame: { left: -720, top: -1500, width: 1440, height: 1560 },
  furniture: [{ kind: 'chair', seat: SEAT }],
  poses: {
    tall: SITTING_TALL,
    'arms-crossed': crossed,
    turned: changePose(crossed, { twist: 42, headTurn: 26 }),
  },
  picture: 'turned',
};
