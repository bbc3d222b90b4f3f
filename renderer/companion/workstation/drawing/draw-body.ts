import { estimateBody, type Person } from '@shared/workstation/body';
import type { Arrangement } from '@shared/workstation/fit-plan/arrangement';
import { computeSetup } from '@shared/workstation/setup';
import type { Body } from '../../../figure/body/body';
import { bodyOfPerson } from '../../../figure/body/person-body';
import { poseFrom, type Pose } from '../../../figure/body/pose';

const ARMS_AT_DESK = {
  near: { shoulder: 4, elbow: 86, wrist: -2, hand: 'type' },
  far: { shoulder: 16, elbow: 74, wrist: 0, hand: 'type' },
} as const;

/** At a desk that fits: upper arms hang, forearms are level. */
const AT_EASE: Readonly<Record<Arrangement['position'], Pose>> = {
  sitting: poseFrom(
    { anchor: 'seat', pelvis: -8, lumbar: 3, thorax: 1, neck: 6, head: 4 },
    ARMS_AT_DESK.near,
    ARMS_AT_DESK.far,
  ),
  standing: poseFrom(
    { thorax: 1, neck: 3, head: 5 },
    { ...ARMS_AT_DESK.near, foot: -44 },
    { ...ARMS_AT_DESK.far, foot: 34 },
  ),
};

/** A person as they are drawn. Heights in mm; `elbow` and `eye` above the seat or, standing, above the ground. */
export interface DrawnPerson {
  readonly body: Body;
  readonly ease: Pose;
  readonly elbow: number;
  readonly eye: number;
  readonly thighTop: number;
  /** A seat of this height leaves the soles level on the ground, shoes on. */
  readonly popliteal: number;
}

/** The body of a person, with the proportions of their measures, as it is held in a position. */
export function drawPerson(person: Person, shoe: number, position: Arrangement['position']): DrawnPerson {
  const body = estimateBody(person);
  // The heights of a desk without a keyboard are those of the elbow, and of a screen, of the eye.
  const heights = computeSetup(person, { shoe, keyboard: 0, multifocal: false });
  const sits = position === 'sitting';
  const seat = sits ? body.popliteal.mm + shoe : 0;
  const elbow = (sits ? heights.deskSitting : heights.deskStanding).mm - seat;
  const eye = (sits ? heights.screenTopSitting : heights.screenTopStanding).mm - seat;
  const thighTop = body.thighTopSeated.mm - body.popliteal.mm;
  const ease = AT_EASE[position];
  const landmarks = {
    stature: person.stature,
    shoe,
    popliteal: body.popliteal.mm,
    buttockPopliteal: body.buttockPopliteal.mm,
    thighTop,
    elbow,
    eye,
  };
  return {
    body: bodyOfPerson(landmarks, ease),
    ease,
    elbow,
    eye,
    thighTop,
    popliteal: body.popliteal.mm + shoe,
  };
}
