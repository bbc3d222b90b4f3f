import { changePose } from '../body/pose';
import { SEAT, SITTING_TALL, STANDING_UPRIGHT } from './base-poses';
import type { Choreography } from './choreography';

/** Feet a little behind the knees. */
const FEET = { foot: 356, apart: 26, toeOut: 8, kneeOut: 4 } as const;
const tall = changePose(SITTING_TALL, { both: FEET });
const atEdge = changePose(tall, { shift: 60, pelvis: 4 });
const ARMS_FORWARD = { hold: null, aside: 4, inward: 16, hand: 'ease' } as const;

export const SIT_TO_STAND: Choreography = {
  yaw: 24,
  frame: { left: -760, top: -1820, width: 1880, height: 1880 },
  furniture: [{ kind: 'chair', seat: SEAT }],
  poses: {
    tall,
    'at-edge': atEdge,
    'nose-over-toes': changePose(atEdge, {
      ...{ rise: 26, shift: 104, pelvis: 40, lumbar: 2, thorax: 2, neck: -10, head: -12 },
      both: { ...ARMS_FORWARD, shoulder: 52, elbow: 26, palm: 40 },
    }),
    upright: changePose(STANDING_UPRIGHT, { shift: 340, both: { ...FEET, kneeOut: 0 } }),
  },
  picture: 'nose-over-toes',
};
