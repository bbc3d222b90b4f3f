import type { Body } from './body';
import type { Anchor, Hold } from './hold';
import { hangArm, reachWithArm, wristAt, type ArmAngles, type ArmJoints, type ArmRoot } from './place-arm';
import { placeLeg, type LegJoints } from './place-leg';
import { otherSide, SIDES, type LimbPose, type Pose, type Side } from './pose';
import {
  distanceOf,
  flatten,
  frameOf,
  ORIGIN,
  placeIn,
  plus,
  times,
  unit,
  UPRIGHT,
  type Frame,
  type Point,
  type Tilt,
} from '../space';
import { RADIANS_PER_DEGREE, type Vector } from '../vector';

/** Where the joints of one arm and one leg are, mm, and how each segment is turned. */
export type LimbJoints = ArmJoints & LegJoints;

/** The bones of the trunk, and how each is turned. */
export interface TrunkFrames {
  readonly pelvis: Frame;
  readonly lumbar: Frame;
  readonly ribs: Frame;
  readonly thorax: Frame;
  readonly neck: Frame;
  readonly head: Frame;
}

export interface Joints {
  /** The middle between the hips. */
  readonly hip: Point;
  /** Along the spine: L5, L3, T12, T7, C7, atlas. */
  readonly spine: readonly [Point, Point, Point, Point, Point, Point];
  readonly frames: TrunkFrames;
  /** How far forward each bone of the trunk is tipped, degrees. */
  readonly turns: Readonly<Record<keyof TrunkFrames, number>>;
  readonly near: LimbJoints;
  readonly far: LimbJoints;
}

/** Which share of twist and side bend each bone of the trunk has, pelvis to neck: most of a turn is in the ribs. */
const TWIST_SHARES = [0, 0.1, 0.2, 0.6, 1, 1] as const;
const BEND_SHARES = [0, 0.3, 0.55, 0.8, 1, 1] as const;
/** Of a turn and of a tilt of the head, the share that is in the lower neck. */
const NECK_SHARE = 0.45;

/** An arm lifts its shoulder from here on, up to so many mm at `most` degrees: the setting phase of the shoulder blade. */
const SHOULDER_RISE = { from: 62, most: 180, up: 46, inwards: 26, back: 6 } as const;

/** How far forward each bone of the spine is tipped, pelvis to neck, and the head, degrees. */
export function spineTurns(pose: Pose): { readonly bones: readonly number[]; readonly head: number } {
  const lumbar = pose.pelvis + pose.lumbar;
  const thorax = lumbar + pose.thorax;
  const neck = thorax + pose.neck;
  const bones = [
    pose.pelvis,
    pose.pelvis + pose.lumbar * 0.5,
    lumbar,
    lumbar + pose.thorax * 0.5,
    thorax,
    neck,
  ];
  return { bones, head: neck + pose.head };
}

/** As `spineTurns`, with what goes to the side. */
function spineTilts(pose: Pose): readonly Tilt[] {
  const { bones, head } = spineTurns(pose);
  return [...bones, head].map((forward, index, all): Tilt => {
    const share = index === all.length - 1 ? 1 : index === all.length - 2 ? NECK_SHARE : 0;
    return {
      forward,
      right: pose.bend * (BEND_SHARES[index] ?? 1) + pose.headTilt * share,
      turned: pose.twist * (TWIST_SHARES[index] ?? 1) + pose.headTurn * share,
    };
  });
}

/** From the upper back to the shoulder of a hanging arm, mm, upright. */
export function shoulderOffset(pose: Pose, body: Pick<Body, 'factor'>): Vector {
  return [(63 + pose.protract) * body.factor, (95 + pose.shrug) * body.factor];
}

/** From the top of the spine to the eye, mm, head upright. */
export function eyeOffset(body: Pick<Body, 'factor'>): Vector {
  return [76 * body.factor, 38 * body.factor];
}

/** Where the eyes are, mm, from the side. */
export function eyeOf(joints: Joints, body: Body): Vector {
  const [x, y] = eyeOffset(body);
  return flatten(placeIn(joints.frames.head, joints.spine[5], [x, y, 0]));
}

/** Of the middle between the hips above the floor, mm. */
export function heightOfHip(pose: Pose, body: Body): number {
  return pose.anchor === 'seat'
    ? pose.seat + body.seatToHip + pose.rise * body.factor
    : body.ankle + body.thigh + body.shank - pose.drop * body.factor;
}

/** Everything of a body but its arms. */
interface Standing {
  readonly pose: Pose;
  readonly body: Body;
  readonly hip: Point;
  readonly t7: Point;
  readonly c7: Point;
  readonly atlas: Point;
  readonly frames: TrunkFrames;
  readonly legs: Readonly<Record<Side, LegJoints>>;
}

const OUTWARD: Readonly<Record<Side, 1 | -1>> = { near: 1, far: -1 };

function armRoot({ side }: Frame, outward: number): ArmRoot {
  const out = unit([side[0], 0, side[2]]);
  return { forward: [out[2], 0, -out[0]], out: times(out, outward) };
}

/** The shoulder, lifted and drawn inwards by an arm that is raised. */
function shoulderAt({ pose, body, t7, frames }: Standing, angles: ArmAngles, outward: number): Point {
  const down = Math.cos(angles.shoulder * RADIANS_PER_DEGREE) * Math.cos(angles.aside * RADIANS_PER_DEGREE);
  const raised = Math.acos(Math.min(1, Math.max(-1, down))) / RADIANS_PER_DEGREE;
  const { from, most, up, inwards, back } = SHOULDER_RISE;
  const linear = Math.min(1, Math.max(0, (raised - from) / (most - from)));
  const share = linear * linear * (1.5 - 0.5 * linear);
  const k = body.factor;
  const [x, y] = shoulderOffset(pose, body);
  return placeIn(frames.thorax, t7, [
    x - back * share * k,
    y + up * share * k,
    (body.shoulderHalf - inwards * share * k) * outward,
  ]);
}

/** The axes of what a hand lies on, its origin, and which way is out. */
function anchorOf(
  anchor: Anchor,
  side: Side,
  standing: Standing,
  other: ArmJoints | null,
): readonly [Frame, Point] {
  const { frames, legs, hip, c7, atlas } = standing;
  switch (anchor) {
    case 'room':
      return [UPRIGHT, ORIGIN];
    case 'pelvis':
      return [frames.pelvis, hip];
    case 'thorax':
      return [frames.thorax, c7];
    case 'head':
      return [frames.head, atlas];
    case 'own-thigh':
      return [legs[side].thigh, legs[side].hip];
    case 'other-thigh':
      return [legs[otherSide(side)].thigh, legs[otherSide(side)].hip];
    case 'other-shank':
      return [legs[otherSide(side)].shank, legs[otherSide(side)].knee];
    case 'other-hand':
      return other === null ? [frames.thorax, c7] : [other.hand, other.wrist];
  }
}

/** How often a shoulder that rises with its arm is found anew: twice leaves less than a millimetre. */
const ROUNDS = 4;

function armFor(standing: Standing, side: Side, other: ArmJoints | null): ArmJoints {
  const { body, pose, frames } = standing;
  const limb: LimbPose = pose[side];
  const outward = OUTWARD[side];
  const root = armRoot(frames.thorax, outward);
  if (limb.hold === null) return hangArm(limb, body, shoulderAt(standing, limb, outward), root);
  const place = handPlace(limb.hold, side, standing, other);
  let angles: ArmAngles = limb;
  for (let round = 0; round < ROUNDS; round++)
    angles = reachWithArm(place, body, shoulderAt(standing, angles, outward), root);
  const arm = hangArm(angles, body, shoulderAt(standing, angles, outward), root);
  return { ...arm, missed: distanceOf(arm.wrist, place.wrist) };
}

function handPlace(hold: Hold, side: Side, standing: Standing, other: ArmJoints | null) {
  const [frame, origin] = anchorOf(hold.on, side, standing, other);
  // A hand's own side is already the thumb's; all else has a right and a left.
  const outward = hold.on === 'other-hand' ? 1 : OUTWARD[side];
  const k = standing.body.factor;
  const direct = ([x, y, z]: Point): Point => placeIn(frame, ORIGIN, [x, y, z * outward]);
  const fingers = direct(hold.fingers);
  const palm = direct(hold.palm);
  const at = plus(origin, times(direct(hold.at), k));
  return { wrist: wristAt(at, fingers, palm, k), fingers, palm, elbowOut: hold.elbowOut };
}

/** Forward kinematics: from the angles of a pose to the places of the joints, soles on the floor. */
export function jointsOf(pose: Pose, body: Body): Joints {
  const k = body.factor;
  const hip: Point = [pose.shift * k, heightOfHip(pose, body), pose.sway * k];
  const tilts = spineTilts(pose);
  const turned = tilts.map(frameOf);
  const frames = nameBones(turned, UPRIGHT);
  const { pelvis } = frames;
  let at: Point = hip;
  const [l5 = hip, l3 = hip, t12 = hip, t7 = hip, c7 = hip, atlas = hip] = body.spine.map(([x, y], index) => {
    at = placeIn(turned[index] ?? UPRIGHT, at, [x, y, 0]);
    return at;
  });
  const legOf = (side: Side): LegJoints =>
    placeLeg(pose[side], body, placeIn(pelvis, hip, [0, 0, body.hipHalf * OUTWARD[side]]), OUTWARD[side]);
  const legs = { near: legOf('near'), far: legOf('far') };
  const standing: Standing = { pose, body, hip, t7, c7, atlas, frames, legs };
  const waits = SIDES.find((side) => pose[side].hold?.on === 'other-hand');
  const first = waits === undefined ? 'near' : otherSide(waits);
  const firstArm = armFor(standing, first, null);
  const secondArm = armFor(standing, otherSide(first), firstArm);
  const [near, far] = first === 'near' ? [firstArm, secondArm] : [secondArm, firstArm];
  return {
    hip,
    spine: [l5, l3, t12, t7, c7, atlas],
    frames,
    turns: nameBones(
      tilts.map(({ forward }) => forward),
      0,
    ),
    near: { ...near, ...legs.near },
    far: { ...far, ...legs.far },
  };
}

function nameBones<T>(bones: readonly T[], none: T): Readonly<Record<keyof TrunkFrames, T>> {
  const [pelvis = none, , lumbar = none, ribs = none, thorax = none, neck = none, head = none] = bones;
  return { pelvis, lumbar, ribs, thorax, neck, head };
}
