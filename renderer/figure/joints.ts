import type { Body } from './body';
import { shoePoints } from './features';
import type { LimbPose, Pose } from './pose';
import { add, lengthOf, RADIANS_PER_DEGREE, scale, subtract, turn, type Vector } from './vector';

/** Where the joints of one arm and one leg are, mm, and how far each segment is turned, degrees. */
export interface LimbJoints {
  readonly shoulder: Vector;
  readonly elbow: Vector;
  readonly wrist: Vector;
  readonly knee: Vector;
  readonly ankle: Vector;
  readonly turns: {
    readonly upperArm: number;
    readonly forearm: number;
    readonly hand: number;
    readonly thigh: number;
    readonly shank: number;
    readonly foot: number;
  };
}

export interface Joints {
  readonly hip: Vector;
  /** Along the spine: L5, L3, T12, T7, C7, atlas. */
  readonly spine: readonly [Vector, Vector, Vector, Vector, Vector, Vector];
  readonly turns: {
    readonly pelvis: number;
    readonly lumbar: number;
    readonly ribs: number;
    readonly thorax: number;
    readonly neck: number;
    readonly head: number;
  };
  readonly near: LimbJoints;
  readonly far: LimbJoints;
}

type Leg = Pick<LimbJoints, 'knee' | 'ankle'> & {
  readonly turns: Pick<LimbJoints['turns'], 'thigh' | 'shank' | 'foot'>;
};

/** The foot goes where the pose puts it, no further than the leg reaches; the knee follows. */
function legOf(limb: LimbPose, body: Body, hip: Vector): Leg {
  const lowest = Math.min(...shoePoints(body, limb.toe).map((point) => turn(point, -limb.pitch)[1]));
  const wanted: Vector = [hip[0] + limb.foot * body.factor, limb.lift * body.factor - lowest];
  const reach = (body.thigh + body.shank) * 0.9994;
  const away = subtract(wanted, hip);
  const far = lengthOf(away);
  const distance = Math.min(far, reach);
  const ankle = far > reach ? add(hip, scale(away, reach / far)) : wanted;
  const cosine = (body.thigh ** 2 + distance ** 2 - body.shank ** 2) / (2 * body.thigh * distance);
  const bend = Math.acos(Math.max(-1, Math.min(1, cosine))) / RADIANS_PER_DEGREE;
  const knee = add(hip, scale(turn(scale(away, 1 / far), -bend), body.thigh));
  return {
    knee,
    ankle,
    turns: {
      thigh: -Math.atan2(knee[0] - hip[0], hip[1] - knee[1]) / RADIANS_PER_DEGREE,
      shank: -Math.atan2(ankle[0] - knee[0], knee[1] - ankle[1]) / RADIANS_PER_DEGREE,
      foot: -limb.pitch,
    },
  };
}

function limbOf(limb: LimbPose, body: Body, hip: Vector, shoulder: Vector): LimbJoints {
  const forearm = limb.shoulder + limb.elbow;
  const elbow = add(shoulder, turn([0, -body.upperArm], -limb.shoulder));
  const wrist = add(elbow, turn([0, -body.forearm], -forearm));
  const leg = legOf(limb, body, hip);
  return {
    shoulder,
    elbow,
    wrist,
    knee: leg.knee,
    ankle: leg.ankle,
    turns: { upperArm: -limb.shoulder, forearm: -forearm, hand: -(forearm + limb.wrist), ...leg.turns },
  };
}

/** How far each bone of the spine is turned, pelvis to neck, and the head, degrees. */
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

/** From the upper back to the shoulder, mm, upright. */
export function shoulderOffset(pose: Pose, body: Pick<Body, 'factor'>): Vector {
  return [(63 + pose.protract) * body.factor, (95 + pose.shrug) * body.factor];
}

/** From the top of the spine to the eye, mm, head upright. */
export function eyeOffset(body: Pick<Body, 'factor'>): Vector {
  return [76 * body.factor, 38 * body.factor];
}

/** Where the eye is, mm. */
export function eyeOf(joints: Joints, body: Body): Vector {
  return add(joints.spine[5], turn(eyeOffset(body), joints.turns.head));
}

/** Forward kinematics: from the angles of a pose to the places of the joints, soles on the floor. */
export function jointsOf(pose: Pose, body: Body): Joints {
  const hipHeight =
    pose.anchor === 'seat'
      ? pose.seat + body.seatToHip
      : body.ankle + body.thigh + body.shank - pose.drop * body.factor;
  const hip: Vector = [0, hipHeight];
  const { bones, head } = spineTurns(pose);
  const [pelvis = 0, , lumbar = 0, ribs = 0, thorax = 0, neck = 0] = bones;
  let at: Vector = hip;
  const [l5 = hip, l3 = hip, t12 = hip, t7 = hip, c7 = hip, atlas = hip] = body.spine.map((bone, index) => {
    at = add(at, turn(bone, bones[index] ?? 0));
    return at;
  });
  const shoulder = add(t7, turn(shoulderOffset(pose, body), thorax));
  return {
    hip,
    spine: [l5, l3, t12, t7, c7, atlas],
    turns: { pelvis, lumbar, ribs, thorax, neck, head },
    near: limbOf(pose.near, body, hip, shoulder),
    far: limbOf(pose.far, body, hip, shoulder),
  };
}
