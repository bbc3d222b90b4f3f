import { estimateBody, type Person } from '@shared/workstation/body';
import type { QuestionId } from '@shared/workstation/questions';
import type { Figure } from '../../../../figure/flesh/draw-figure';
import { eyeOf, jointsOf } from '../../../../figure/body/joints';
import { bodyOfPerson } from '../../../../figure/body/person-body';
import { poseFrom, type LimbChange, type Pose } from '../../../../figure/body/pose';

/** Whose body shows where the tape is held: an ordinary one. */
const SHOWN: Person = { stature: 1_700, sex: null, measured: {} };
const CREASE_BEHIND_KNEE = 53;

const BENT: LimbChange = { shoulder: 0, elbow: 90, hand: 'flat' };
/** Apart, or one arm would hide the other. */
const BENT_FAR: LimbChange = { shoulder: 8, elbow: 84, hand: 'flat' };
const ON_LAP: LimbChange = { shoulder: 6, elbow: 46, wrist: 16, hand: 'flat' };
const HANGING: LimbChange = { shoulder: -3, elbow: 16 };

const MEASURED = {
  sex: 'standing',
  stature: 'standing',
  popliteal: 'sitting',
  elbowSeated: 'sitting',
  eyeSeated: 'sitting',
  elbowStanding: 'standing',
  eyeStanding: 'standing',
} as const satisfies Partial<Record<QuestionId, 'sitting' | 'standing'>>;
export type BodyQuestion = keyof typeof MEASURED;

export function isOfBody(question: QuestionId): question is BodyQuestion {
  return question in MEASURED;
}

/** A body as it is measured: barefoot and upright. */
export interface MeasuredBody {
  readonly position: 'sitting' | 'standing';
  readonly figure: Figure;
  /** What is sat on, mm. */
  readonly seat: number;
  /** Where the tape's upper end is held, mm, y above the floor; null where nothing is measured. */
  readonly point: readonly [x: number, y: number] | null;
}

/** Poses a body for a question. Takes some milliseconds. */
export function poseMeasured(question: BodyQuestion): MeasuredBody {
  const position = MEASURED[question];
  const body = estimateBody(SHOWN);
  const seat = body.popliteal.mm;
  const sits = position === 'sitting';
  const bends = question === 'elbowSeated' || question === 'elbowStanding';
  const pose = sits ? sit(seat, bends) : stand(bends);
  const above = sits ? seat : 0;
  const drawn = bodyOfPerson(
    {
      stature: SHOWN.stature,
      shoe: 0,
      popliteal: seat,
      buttockPopliteal: body.buttockPopliteal.mm,
      thighTop: body.thighTopSeated.mm - seat,
      elbow: (sits ? body.elbowSeated : body.elbowStanding).mm - above,
      eye: (sits ? body.eyeSeated : body.eyeStanding).mm - above,
    },
    pose,
  );
  const joints = jointsOf(pose, drawn);
  const across = {
    sex: 0,
    stature: joints.spine[5][0],
    popliteal: joints.near.knee[0] - CREASE_BEHIND_KNEE,
    elbowSeated: joints.near.elbow[0],
    elbowStanding: joints.near.elbow[0],
    eyeSeated: eyeOf(joints, drawn)[0],
    eyeStanding: eyeOf(joints, drawn)[0],
  };
  return {
    position,
    figure: { pose, body: drawn, joints, dress: 'barefoot' },
    seat,
    point:
      question === 'sex'
        ? null
        : [across[question], question === 'stature' ? SHOWN.stature : body[question].mm],
  };
}

function sit(seat: number, bends: boolean): Pose {
  return poseFrom(
    { anchor: 'seat', seat, pelvis: 3, lumbar: -5, thorax: -3, neck: -1, head: 3 },
    { foot: 400, ...(bends ? BENT : ON_LAP) },
    { foot: 454, ...(bends ? BENT_FAR : { ...ON_LAP, shoulder: 14, elbow: 50 }) },
  );
}

function stand(bends: boolean): Pose {
  return poseFrom(
    {},
    { foot: -26, ...(bends ? BENT : HANGING) },
    { foot: 26, ...(bends ? BENT_FAR : { ...HANGING, shoulder: 8, elbow: 20 }) },
  );
}
