import type { Body } from './body';
import type { Hold } from './hold';
import { heightOfHip, jointsOf, type Joints } from './joints';
import type { HandShape, LimbPose, Pose, Side, TrunkPose } from './pose';
import { between } from '../space';
import { tweenLeg, type LegPose } from './tween-leg';

function mixNumbers<T extends object, K extends keyof T>(a: T, b: T, t: number, keys: readonly K[]) {
  return Object.fromEntries(
    keys.map((key) => {
      const [from, to] = [Number(a[key]), Number(b[key])];
      return [key, from + (to - from) * t];
    }),
  ) as Record<K, number>;
}

const TRUNK_NUMBERS = [
  ...(['seat', 'rise', 'drop', 'shift', 'sway', 'pelvis', 'lumbar', 'thorax', 'neck', 'head'] as const),
  ...(['twist', 'bend', 'headTurn', 'headTilt', 'shrug', 'protract'] as const),
] satisfies readonly (keyof TrunkPose)[];

const LEG_NUMBERS = [
  ...(['foot', 'apart', 'lift', 'pitch', 'toeOut', 'roll', 'toe', 'kneeOut'] as const),
] satisfies readonly (keyof LegPose)[];

const ARM_NUMBERS = ['shoulder', 'aside', 'inward', 'elbow', 'palm', 'wrist', 'deviate'] as const;
/** These go round: from 170 to -170 degrees is a small way. */
const ROUND: ReadonlySet<string> = new Set(['inward', 'palm']);

const HAND_NUMBERS = ['curl', 'bend', 'spread', 'thumbOut', 'thumbAcross'] as const;

function mixHands(a: HandShape, b: HandShape, t: number): HandShape {
  return mixNumbers(a, b, t, HAND_NUMBERS);
}

/** How far out a hand goes from the top of a thigh to under it, mm. */
const ROUND_THIGH = 100;

function mixHolds(a: Hold, b: Hold, t: number): Hold {
  const [x, y, z] = between(a.at, b.at, t);
  const goesRound = a.at[0] * b.at[0] < 0 && (a.on === 'own-thigh' || a.on === 'other-thigh');
  return {
    on: a.on,
    at: [x, y, goesRound ? z + ROUND_THIGH * Math.sin(Math.PI * t) : z],
    fingers: between(a.fingers, b.fingers, t),
    palm: between(a.palm, b.palm, t),
    elbowOut: a.elbowOut + (b.elbowOut - a.elbowOut) * t,
  };
}

interface Posed {
  readonly pose: Pose;
  readonly joints: Joints;
}

/** What both hands hold they go on holding; otherwise an arm goes from its angles there to its angles here. */
function mixArms(
  a: Posed,
  b: Posed,
  side: Side,
  t: number,
): Pick<LimbPose, (typeof ARM_NUMBERS)[number] | 'hold'> {
  const [from, to] = [a.pose[side].hold, b.pose[side].hold];
  const [angles, goal] = [a.joints[side].angles, b.joints[side].angles];
  const round = Object.fromEntries(
    ARM_NUMBERS.map((key) => {
      const way = goal[key] - angles[key];
      return [key, ROUND.has(key) ? angles[key] + way - 360 * Math.round(way / 360) : goal[key]];
    }),
  ) as typeof goal;
  return {
    ...mixNumbers(angles, round, t, ARM_NUMBERS),
    hold: from !== null && from.on === to?.on ? mixHolds(from, to, t) : null,
  };
}

function mixLeg(a: Posed, b: Posed, side: Side, t: number, body: Body): LegPose {
  const [from, to] = [a.pose[side], b.pose[side]];
  const way = {
    from: { pose: from, joints: a.joints[side] },
    to: { pose: to, joints: b.joints[side] },
    mixed: mixNumbers(from, to, t, LEG_NUMBERS),
  };
  return tweenLeg(way, t, body, side === 'near' ? 1 : -1);
}

/** As if a standing body hovered above the seat, so that standing up is one way. */
function aboveSeat(pose: Pose, seat: number, body: Body): Pose {
  if (pose.anchor === 'seat') return pose;
  const rise = (heightOfHip(pose, body) - seat - body.seatToHip) / body.factor;
  return { ...pose, anchor: 'seat', seat, rise };
}

/** The pose a share `t` (0 to 1) of the way from one to another: through angles, so that no limb changes its length. */
export function tweenPose(a: Pose, b: Pose, t: number, body: Body): Pose {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const seat = a.anchor === 'seat' ? a.seat : b.seat;
  const same = a.anchor === b.anchor;
  const from = same ? a : aboveSeat(a, seat, body);
  const to = same ? b : aboveSeat(b, seat, body);
  const ends: readonly [Posed, Posed] = [
    { pose: from, joints: jointsOf(from, body) },
    { pose: to, joints: jointsOf(to, body) },
  ];
  const limb = (side: Side): LimbPose => ({
    ...mixLeg(...ends, side, t, body),
    ...mixArms(...ends, side, t),
    hand: mixHands(from[side].hand, to[side].hand, t),
  });
  return {
    ...mixNumbers(from, to, t, TRUNK_NUMBERS),
    anchor: from.anchor,
    over: from.over ?? to.over,
    near: limb('near'),
    far: limb('far'),
  };
}
