import type { Body } from './body';
import type { LegJoints } from './place-leg';
import { footFrame, heightOfAnkle } from './place-leg';
import type { LimbPose } from './pose';
import { angleBetween, between, minus, plus, times, unit, type Point } from '../space';
import { RADIANS_PER_DEGREE } from '../vector';

/** A foot that moves farther than this, mm, is lifted on its way, by this share of it, up to so much. */
const STEP = { least: 12, share: 0.3, most: 90 } as const;
/** A sole that is lower than this, mm, stands on the floor. */
const STANDS = 4;

/** A free foot leaves the floor at once and comes down last, mm. */
const CLEARANCE = 14;

export type LegPose = Pick<
  LimbPose,
  'foot' | 'apart' | 'lift' | 'pitch' | 'toeOut' | 'roll' | 'toe' | 'kneeOut'
>;

interface LegWay {
  readonly from: { readonly pose: LegPose; readonly joints: LegJoints };
  readonly to: { readonly pose: LegPose; readonly joints: LegJoints };
  /** What lies between both, by the numbers of a pose. */
  readonly mixed: LegPose;
}

/** A leg between two poses. Feet that stand at both ends do not slide: they step. A free leg goes through its angles. */
export function tweenLeg({ from, to, mixed }: LegWay, t: number, body: Body, outward: number): LegPose {
  if (from.pose.lift > STANDS || to.pose.lift > STANDS)
    return swingLeg(from.joints, to.joints, mixed, t, body, outward);
  const way = Math.hypot(to.pose.foot - from.pose.foot, to.pose.apart - from.pose.apart);
  if (way < STEP.least) return mixed;
  const height = Math.min(STEP.most, way * STEP.share);
  return { ...mixed, lift: mixed.lift + height * Math.sin(Math.PI * t) };
}

/** Turns hip and knee evenly, and finds where that brings the foot. */
function swingLeg(
  from: LegJoints,
  to: LegJoints,
  mixed: LegPose,
  t: number,
  body: Body,
  outward: number,
): LegPose {
  const k = body.factor;
  const { thigh, shank } = body;
  const bend = (from.bend + (to.bend - from.bend) * t) * RADIANS_PER_DEGREE;
  const distance = Math.sqrt(thigh ** 2 + shank ** 2 + 2 * thigh * shank * Math.cos(bend));
  const hip = between(from.hip, to.hip, t);
  const away = turnTowards(unit(minus(from.ankle, from.hip)), unit(minus(to.ankle, to.hip)), t);
  const ankle = plus(hip, times(away, distance));
  const sole = ankle[1] - heightOfAnkle(mixed, body, footFrame(mixed, outward));
  return {
    ...mixed,
    foot: ankle[0] / k,
    apart: (ankle[2] * outward - body.hipHalf) / k,
    lift: Math.max(0, sole / k) + CLEARANCE * Math.sin(Math.PI * t),
  };
}

/** The direction a share of the way from one to another, along the shortest turn. */
function turnTowards(from: Point, to: Point, t: number): Point {
  const angle = angleBetween(from, to) * RADIANS_PER_DEGREE;
  if (angle < 0.01) return unit(between(from, to, t));
  return plus(
    times(from, Math.sin((1 - t) * angle) / Math.sin(angle)),
    times(to, Math.sin(t * angle) / Math.sin(angle)),
  );
}
