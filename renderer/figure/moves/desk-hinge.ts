import { changePose } from '../body/pose';
import { STANDING_UPRIGHT } from './base-poses';
import type { Choreography } from './choreography';

const DESK = { left: 630, top: 740 } as const;
const upright = changePose(STANDING_UPRIGHT, { drop: 6, both: { apart: 60 } });
const onDesk = changePose(upright, {
  ...{ shift: -44, drop: 10, pelvis: 55, lumbar: 2, thorax: -2, neck: -10, head: -12 },
  both: {
    hand: 'flat',
    hold: {
      on: 'room',
      at: [716, DESK.top, 160],
      fingers: [1, 0.04, -0.05],
      palm: [0, -1, 0],
      elbowOut: 18,
    },
  },
});

export const DESK_HINGE: Choreography = {
  yaw: 14,
  frame: { left: -700, top: -1820, width: 2180, height: 1880 },
  furniture: [{ kind: 'desk', ...DESK }],
  poses: {
    upright,
    'hands-on-desk': onDesk,
    hinged: changePose(onDesk, {
      ...{ shift: -306, drop: 72, pelvis: 76, lumbar: 10, thorax: 4, neck: -3, head: -2 },
    }),
  },
  picture: 'hinged',
};
