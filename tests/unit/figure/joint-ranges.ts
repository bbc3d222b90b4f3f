import type { Body } from '../../../renderer/figure/body/body';
import { jointsOf, type Joints, type LimbJoints } from '../../../renderer/figure/body/joints';
import { SIDES, type Pose, type Side } from '../../../renderer/figure/body/pose';
import {
  angleBetween,
  cross,
  dot,
  minus,
  plus,
  sway,
  times,
  unit,
  type Frame,
  type Point,
} from '../../../renderer/figure/space';
import { RADIANS_PER_DEGREE } from '../../../renderer/figure/vector';

/** Degrees, from one end of what a joint can do to the other. */
type JointRange = readonly [least: number, most: number];

/**
 * What a supple person's joints can do, degrees. The usual ranges of physiotherapy textbooks (American Academy of
 * Orthopaedic Surgeons), rounded outwards: our own judgement, to catch drawings that no body could follow, not advice.
 */
const JOINT_RANGES = {
  /** Bend; a calf that meets the thigh stops it. */
  knee: [0, 145],
  /** Upper arm and forearm. */
  elbow: [0, 150],
  /** Thigh against pelvis, straight ahead: extension to flexion. */
  hip: [-30, 135],
  /** Foot against shin: toes away to toes up, in a shoe; on the floor under load. */
  ankle: [-55, 42],
  /** Back of the hand up, and towards the thumb, both as soft as a hand that is leaned on. */
  wrist: [-85, 90],
  deviate: [-50, 40],
  /** Forearm about itself: palm up to palm down. */
  palm: [-100, 110],
  /** Upper arm from hanging to overhead, how far it points behind the body, and how far across it. */
  raised: [0, 180],
  behind: [-90, 62],
  across: [-90, 50],
  /**
   * Upper arm about itself, the forearm inwards, against an arm that was raised the shortest way. Outwards the shoulder
   * blade and the ribs help.
   */
  inward: [-140, 100],
  /** Low back, ribs, and neck with head: forward positive. */
  lumbar: [-30, 60],
  thorax: [-25, 40],
  neck: [-55, 60],
  twist: [-50, 50],
  bend: [-35, 35],
  headTurn: [-80, 80],
  headTilt: [-45, 45],
} as const satisfies Record<string, JointRange>;
type JointName = keyof typeof JOINT_RANGES;

/** The upper arm of a right arm in angles that mean the same wherever it points. */
function upperArmAngles({ upperArm }: LimbJoints, thorax: Frame, outward: number) {
  const along = times(upperArm.up, -1);
  const out = times(unit([thorax.side[0], 0, thorax.side[2]]), outward);
  const ahead: Point = times([out[2], 0, -out[0]], outward);
  const degreesOf = (sine: number): number => Math.asin(Math.min(1, Math.max(-1, sine))) / RADIANS_PER_DEGREE;
  const down: Point = [0, -1, 0];
  const raised = angleBetween(along, down);
  const axis = unit(cross(down, along));
  // Where the front of the arm would look had it only been raised.
  const carried = raised < 1 ? ahead : turnAbout(ahead, axis, raised);
  const inward = Math.atan2(
    dot(cross(carried, upperArm.forward), along) * -outward,
    dot(carried, upperArm.forward),
  );
  return {
    raised,
    behind: degreesOf(-dot(along, ahead)),
    across: degreesOf(-dot(along, out)),
    // Overhead there are too many shortest ways for this to mean anything.
    inward: raised > 150 ? 0 : inward / RADIANS_PER_DEGREE,
  };
}

function turnAbout(point: Point, axis: Point, degrees: number): Point {
  const along = times(axis, dot(axis, point));
  const square = minus(point, along);
  return plus(along, sway(square, cross(axis, square), degrees));
}

function limbAngles(joints: Joints, side: Side): Partial<Record<JointName, number>> {
  const { bend, angles, hip, knee, shank, foot } = joints[side];
  const { pelvis, thorax } = joints.frames;
  const thigh = unit(minus(knee, hip));
  const { elbow, wrist, deviate, palm } = angles;
  return {
    knee: bend,
    hip: Math.atan2(dot(thigh, pelvis.forward), -dot(thigh, pelvis.up)) / RADIANS_PER_DEGREE,
    ankle: Math.asin(Math.min(1, Math.max(-1, dot(foot.forward, shank.up)))) / RADIANS_PER_DEGREE,
    ...{ elbow, wrist, deviate, palm },
    ...upperArmAngles(joints[side], thorax, side === 'near' ? 1 : -1),
  };
}

/** The joints of a pose that no body could follow, with their angles. */
export function findImpossible(
  pose: Pose,
  body: Body,
): readonly (readonly [joint: string, degrees: number])[] {
  const joints = jointsOf(pose, body);
  const { lumbar, thorax, twist, bend, headTurn, headTilt } = pose;
  const trunk = { lumbar, thorax, twist, bend, headTurn, headTilt, neck: pose.neck + pose.head };
  const all = [trunk, ...SIDES.map((side) => limbAngles(joints, side))].flatMap(
    (angles) => Object.entries(angles) as [JointName, number][],
  );
  return all.filter(([joint, angle]) => {
    const [least, most] = JOINT_RANGES[joint];
    return angle < least - 0.5 || angle > most + 0.5;
  });
}
