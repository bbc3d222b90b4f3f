import { changePose } from '../pose';
import { SEAT, SITTING_TALL } from './base-poses';
import type { Stage } from './stage';

/** The ankle rests above the other knee, the knee falls out to its side. */
const crossed = changePose(SITTING_TALL, {
  over: 'near',
  near: {
    ...{ foot: 338, apart: -150, lift: 598, pitch: 14, roll: 82, toeOut: 10, kneeOut: 82 },
    hand: 'flat',
    hold: { on: 'own-thigh', at: [58, -330, 0], fingers: [0, -1, 0.1], palm: [-1, 0, 0], elbowOut: 30 },
  },
  far: {
    hand: 'flat',
    hold: { on: 'other-shank', at: [48, -300, 0], fingers: [0, 0.7, -0.7], palm: [-1, 0, 0], elbowOut: 24 },
  },
});

export const FIGURE_FOUR: Stage = {
  yaw: 52,
  frame: { left: -700, top: -1500, width: 1440, height: 1560 },
  furniture: [{ kind: 'stool', seat: SEAT }],
  poses: {
    tall: SITTING_TALL,
    'ankle-on-knee': crossed,
    leaning: changePose(crossed, { pelvis: 27, lumbar: -3, thorax: 0, neck: -4, head: -4 }),
  },
  picture: 'leaning',
};
