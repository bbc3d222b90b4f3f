import { bodyOf } from './body';
import { changePose } from './pose';
import { STANDING_UPRIGHT } from '../moves/base-poses';

/** A bare foot body of 1700 mm that stands, arms and legs a little apart, so that every area of it can be seen. */
export const NEUTRAL_BODY = bodyOf(1_700, 0);
export const NEUTRAL_POSE = changePose(STANDING_UPRIGHT, {
  both: {
    ...{ foot: 0, apart: 34, toeOut: 14 },
    ...{ shoulder: 0, aside: 17, inward: 0, elbow: 7, palm: 4, hand: 'flat' },
  },
});
