import { bendArm, reaches } from '../../../figure/body/bend-arm';
import { eyeOf, jointsOf, type Joints } from '../../../figure/body/joints';
import type { LimbPose, Pose } from '../../../figure/body/pose';
import { flatten } from '../../../figure/space';
import { add, type Vector } from '../../../figure/vector';
import type { DrawnPerson } from './draw-body';

/** Where a person finds their things, mm; heights above the floor. */
export interface Place {
  /** The squashed seat; null while standing. */
  readonly seat: number | null;
  /** What the soles stand on. */
  readonly ground: number;
  /** The top of the keys. */
  readonly keys: number;
  /** The lowest thing above the thighs. */
  readonly deskUnderside: number;
  /** The middle of the picture. */
  readonly picture: number;
  readonly pictureDistance: number;
}

export interface PosedPerson {
  readonly pose: Pose;
  readonly joints: Joints;
  readonly eye: Vector;
  /** Front edge of the desk ahead of the hip. */
  readonly deskEdge: number;
  /** How far ahead of the hip the ribs are of someone who leans back at ease. */
  readonly ribs: number;
  /** How much higher the elbows are than where they hang at ease, mm. */
  readonly elbowLift: number;
  /** How far the soles are above the ground that they do not reach. */
  readonly hanging: number;
}

/** The wrist lies so far behind the front edge of the desk and so far above the keys, at a stature of 1700 mm. */
const WRIST_BEHIND_EDGE = 58;
const WRIST_ABOVE_KEYS = 38;
/** Soft flesh lets a seat be so much too high before the soles leave the ground, mm. */
const THIGH_GIVES = 25;
/** Degrees. */
const MOST_LEAN = 48;
const MOST_HEAD_TIP = 22;
/** A picture whose middle is this far below level is looked at without moving the head, give or take. */
const EASY_GAZE = { angle: 15, either: 12 } as const;

/** Brings a person to their desk: feet on the ground where they reach it, hands on the keys as far as arms allow. */
export function posePerson(person: DrawnPerson, place: Place): PosedPerson {
  const { body } = person;
  const k = body.factor;
  const seated = sitDown(person, place);
  const still = jointsOf(seated, body);
  const ease = still.near.wrist;
  const sitsBack = findSittingBack(person, place, still, ease[0] - WRIST_BEHIND_EDGE * k);
  const height = place.keys + WRIST_ABOVE_KEYS * k;
  const above = height - ease[1];
  // Keys that are too high are kept at a little more distance, or the elbows would meet the back of the chair.
  const wrist: Vector = [ease[0] + sitsBack + Math.max(0, above) * 0.25, height];
  const shrugged = { ...seated, shrug: Math.min(34, Math.max(0, above * 0.3)) / k };
  const leaning = leanToKeys(shrugged, person, wrist, above);
  const pose = tipHead(holdArms(leaning, person, wrist), person, place);
  const joints = jointsOf(pose, body);
  return {
    pose,
    joints,
    eye: eyeOf(joints, body),
    deskEdge: wrist[0] - WRIST_BEHIND_EDGE * k,
    ribs: still.spine[3][0],
    elbowLift: joints.near.elbow[1] - still.near.elbow[1],
    hanging: findHanging(person, place),
  };
}

function findHanging({ popliteal }: DrawnPerson, { seat, ground }: Place): number {
  return seat === null ? 0 : Math.max(0, seat - popliteal - ground - THIGH_GIVES);
}

/** Hips on the seat or over the feet; feet on the ground, or hanging above it. */
function sitDown(person: DrawnPerson, place: Place): Pose {
  const { body, ease } = person;
  const { seat, ground } = place;
  const k = body.factor;
  if (seat === null) {
    const lift = { lift: ground / k };
    return {
      ...ease,
      drop: ease.drop - ground / k,
      near: { ...ease.near, ...lift },
      far: { ...ease.far, ...lift },
    };
  }
  const hanging = findHanging(person, place);
  const lift = (ground + hanging) / k;
  const pitch = -Math.min(14, hanging * 0.2);
  const foot = (share: number): Partial<LimbPose> => ({ foot: (body.thigh * share) / k, lift, pitch });
  return {
    ...ease,
    seat,
    near: { ...ease.near, ...foot(0.97) },
    far: { ...ease.far, ...foot(1.1) },
  };
}

/** How far from the desk someone sits whose thighs do not go under it, mm: until their knees are before its edge. */
function findSittingBack(person: DrawnPerson, place: Place, joints: Joints, edge: number): number {
  if (place.seat === null) return 0;
  const k = person.body.factor;
  const knees = Math.max(joints.near.knee[1] + 50 * k, place.seat + person.thighTop);
  const overlap = knees - place.deskUnderside;
  const share = Math.min(1, Math.max(0, (overlap - 12) / 30));
  const whole = Math.max(0, Math.max(joints.near.knee[0], joints.far.knee[0]) + 64 * k - edge);
  return whole * share * share * (3 - 2 * share);
}

/** Bends the trunk forward, the more the lower or the farther the keys. */
function leanToKeys(pose: Pose, { body }: DrawnPerson, wrist: Vector, above: number): Pose {
  const k = body.factor;
  const lean = (degrees: number): Pose => ({
    ...pose,
    pelvis: pose.pelvis + degrees * 0.6,
    lumbar: pose.lumbar + degrees * 0.25,
    thorax: pose.thorax + degrees * 0.15,
    neck: pose.neck - degrees * 0.35,
    head: pose.head - degrees * 0.2,
  });
  let degrees = Math.min(MOST_LEAN, Math.max(0, (-above / k - 30) * 0.11));
  while (degrees < MOST_LEAN && !reaches(flatten(jointsOf(lean(degrees), body).near.shoulder), wrist, body))
    degrees += 2;
  return lean(degrees);
}

/** The wrists on the keys, hands level. */
function holdArms(pose: Pose, { body }: DrawnPerson, wrist: Vector): Pose {
  const { near } = jointsOf(pose, body);
  const k = body.factor;
  const hold = (limb: LimbPose, at: Vector): LimbPose => {
    const bend = bendArm(flatten(near.shoulder), at, body);
    const level = 88 - bend.shoulder - bend.elbow;
    return { ...limb, ...bend, wrist: Math.min(40, Math.max(-40, level)) };
  };
  return { ...pose, near: hold(pose.near, wrist), far: hold(pose.far, add(wrist, [50 * k, 9 * k])) };
}

/** Nods to a picture that is too low for the eyes alone, or the other way. */
function tipHead(pose: Pose, { body }: DrawnPerson, { picture, pictureDistance }: Place): Pose {
  const eye = eyeOf(jointsOf(pose, body), body);
  const down = (Math.atan2(eye[1] - picture, pictureDistance) * 180) / Math.PI - EASY_GAZE.angle;
  const strain = Math.sign(down) * Math.max(0, Math.abs(down) - EASY_GAZE.either);
  const tip = Math.min(MOST_HEAD_TIP, Math.max(-MOST_HEAD_TIP, strain * 0.7));
  return { ...pose, neck: pose.neck + tip * 0.5, head: pose.head + tip * 0.5 };
}
