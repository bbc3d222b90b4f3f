import { changePose } from '../body/pose';
import { ON_SEAT, SEAT, SITTING_TALL } from './base-poses';
import type { Choreography } from './choreography';

/** Lifts that keep the ankle where it is while the foot is pitched. */
const out = changePose(SITTING_TALL, {
  ...{ pelvis: -3, lumbar: -2, head: 6 },
  both: { hand: 'cup', hold: ON_SEAT },
  near: { foot: 826, apart: 6, lift: 326, pitch: 52 },
});

export const ANKLE_PUMP: Choreography = {
  yaw: 24,
  frame: { left: -480, top: -1500, width: 1560, height: 1560 },
  furniture: [{ kind: 'chair', seat: SEAT }],
  poses: {
    tall: SITTING_TALL,
    'leg-out': out,
    'toes-away': changePose(out, { near: { pitch: 24, lift: 322 } }),
    'toes-back': changePose(out, { near: { pitch: 82, lift: 356 } }),
  },
  picture: 'toes-back',
};
