import type { Body } from './body';
import { PALM } from './hold';
import { boneFrame } from './place-leg';
import type { LimbPose } from './pose';
import {
  cross,
  distanceOf,
  dot,
  minus,
  plus,
  squareTo,
  sway,
  times,
  unit,
  UPRIGHT,
  type Frame,
  type Point,
} from '../space';
import { RADIANS_PER_DEGREE } from '../vector';

/** The angles of an arm, degrees, as a pose has them. */
export type ArmAngles = Pick<
  LimbPose,
  'shoulder' | 'aside' | 'inward' | 'elbow' | 'palm' | 'wrist' | 'deviate'
>;

/** The way that arms hang from: forward and out to their own side, level. */
export interface ArmRoot {
  readonly forward: Point;
  readonly out: Point;
}

export interface ArmJoints {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly upperArm: Frame;
  readonly forearm: Frame;
  /** Up runs from the fingers to the wrist, forward is the back of the hand, side the thumb's. */
  readonly hand: Frame;
  readonly angles: ArmAngles;
  /** How far the hand is from what it holds, mm: more than 0 only where the arm is too short. */
  readonly missed: number;
}

/** Where a wrist is to be, and how the hand is to be turned. */
export interface HandPlace {
  readonly wrist: Point;
  readonly fingers: Point;
  readonly palm: Point;
  readonly elbowOut: number;
}

/** No arm is ever quite straight, nor folded flat. */
const STRAIGHTEST = 0.996;
const FOLDED = 0.3;
/** An upper arm farther back than this went up and over instead. */
const FARTHEST_BACK = -100;

/** The upper arm, and which way the elbow and its hinge look before the arm turns about itself. */
function upperArmAxes(
  root: ArmRoot,
  shoulder: number,
  aside: number,
): Record<'along' | 'ahead' | 'out', Point> {
  const level = sway(times(UPRIGHT.up, -1), root.forward, shoulder);
  const ahead = sway(root.forward, UPRIGHT.up, shoulder);
  return {
    along: sway(level, root.out, aside),
    ahead,
    out: sway(root.out, times(level, -1), aside),
  };
}

/** Hangs an arm from a shoulder by its angles. */
export function hangArm(angles: ArmAngles, body: Body, shoulder: Point, root: ArmRoot): ArmJoints {
  const { along, ahead, out } = upperArmAxes(root, angles.shoulder, angles.aside);
  const front = sway(ahead, times(out, -1), angles.inward);
  const hinge = sway(out, ahead, angles.inward);
  const lower = sway(along, front, angles.elbow);
  const inside = sway(front, times(along, -1), angles.elbow);
  const elbow = plus(shoulder, times(along, body.upperArm));
  const wrist = plus(elbow, times(lower, body.forearm));
  // A hanging arm's palm looks inwards, its thumb forward.
  const level = sway(times(hinge, -1), times(inside, -1), angles.palm);
  const thumb = sway(inside, times(hinge, -1), angles.palm);
  const palm = sway(level, lower, angles.wrist);
  const straight = sway(lower, times(level, -1), angles.wrist);
  const fingers = sway(straight, thumb, angles.deviate);
  return {
    shoulder,
    elbow,
    wrist,
    upperArm: boneFrame(shoulder, elbow, front),
    forearm: boneFrame(elbow, wrist, inside),
    hand: {
      forward: times(palm, -1),
      up: times(fingers, -1),
      side: sway(thumb, times(straight, -1), angles.deviate),
    },
    angles,
    missed: 0,
  };
}

/** Bends an arm so that its hand lies as it is to, or as near as the arm reaches. */
export function reachWithArm(
  { wrist, fingers, palm, elbowOut }: HandPlace,
  body: Body,
  shoulder: Point,
  root: ArmRoot,
): ArmAngles {
  const { upperArm, forearm } = body;
  const whole = upperArm + forearm;
  const away = unit(minus(wrist, shoulder));
  const distance = Math.min(whole * STRAIGHTEST, Math.max(whole * FOLDED, distanceOf(wrist, shoulder)));
  const hung = squareTo(away, plus(times(UPRIGHT.up, -1), times(root.forward, -0.35)));
  const aside = cross(away, hung);
  const elbowWay = sway(hung, times(aside, Math.sign(dot(aside, root.out)) || 1), elbowOut);
  const along = (upperArm ** 2 + distance ** 2 - forearm ** 2) / (2 * distance);
  const bone = plus(times(away, along), times(elbowWay, Math.sqrt(Math.max(0, upperArm ** 2 - along ** 2))));
  const lower = unit(minus(times(away, distance), bone));
  const upper = unit(bone);
  const asideAngle = degreesOf(dot(upper, root.out), Math.hypot(dot(upper, root.forward), upper[1]));
  const lifted = degreesOf(dot(upper, root.forward), -upper[1]);
  const shoulderAngle = lifted < FARTHEST_BACK ? lifted + 360 : lifted;
  const axes = upperArmAxes(root, shoulderAngle, asideAngle);
  const bends = dot(upper, lower) < 0.9999;
  const front = bends ? squareTo(upper, lower) : squareTo(upper, times(elbowWay, -1));
  const inward = degreesOf(-dot(front, axes.out), dot(front, axes.ahead));
  const elbow = Math.acos(Math.min(1, dot(upper, lower))) / RADIANS_PER_DEGREE;
  const hinge = sway(axes.out, axes.ahead, inward);
  const inside = sway(front, times(upper, -1), elbow);
  return {
    shoulder: shoulderAngle,
    aside: asideAngle,
    inward,
    elbow,
    ...turnHand({ lower, hinge, inside }, unit(fingers), unit(palm)),
  };
}

/** How forearm and wrist turn a hand so that fingers and palm point where they are to. */
function turnHand(
  { lower, hinge, inside }: Record<'lower' | 'hinge' | 'inside', Point>,
  fingers: Point,
  wantedPalm: Point,
): Pick<ArmAngles, 'palm' | 'wrist' | 'deviate'> {
  const palm = squareTo(fingers, wantedPalm);
  const wrist = Math.asin(Math.min(1, Math.max(-1, dot(palm, lower)))) / RADIANS_PER_DEGREE;
  const level = squareTo(lower, palm);
  const turned = degreesOf(-dot(level, inside), -dot(level, hinge));
  const thumb = sway(inside, times(hinge, -1), turned);
  const straight = sway(lower, times(level, -1), wrist);
  return { palm: turned, wrist, deviate: degreesOf(dot(fingers, thumb), dot(fingers, straight)) };
}

/** The wrist of a hand whose palm lies at a point. */
export function wristAt(palmAt: Point, fingers: Point, palm: Point, factor: number): Point {
  const along = unit(fingers);
  return plus(palmAt, times(along, -PALM.along * factor), times(squareTo(along, palm), -PALM.out * factor));
}

function degreesOf(y: number, x: number): number {
  return Math.atan2(y, x) / RADIANS_PER_DEGREE;
}
