import type { Body } from './body';
import { shoePoints } from './feet';
import type { LimbPose } from './pose';
import {
  angleBetween,
  cross,
  distanceOf,
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

export interface LegJoints {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly thigh: Frame;
  readonly shank: Frame;
  readonly foot: Frame;
  /** Flexion of the knee, degrees. */
  readonly bend: number;
}

/** No leg is ever quite straight. */
const STRAIGHTEST = 0.9994;
/** From which way the front of a leg is found: any that is neither along a standing leg nor along a stretched one. */
const FORWARD_AND_UP: Point = unit([1, 1, 0]);

/** How a foot is turned; `outward` is 1 for a right one and -1 for a left one. */
export function footFrame(
  { pitch, toeOut, roll }: Pick<LimbPose, 'pitch' | 'toeOut' | 'roll'>,
  outward: number,
): Frame {
  const ahead = sway(UPRIGHT.forward, times(UPRIGHT.side, outward), toeOut);
  const forward = sway(ahead, UPRIGHT.up, pitch);
  const level = cross(forward, sway(UPRIGHT.up, times(ahead, -1), pitch));
  const up = sway(cross(level, forward), times(level, outward), roll);
  return { forward, up, side: cross(forward, up) };
}

/** How far below the ankle the lowest point of the shoe is, mm. */
export function heightOfAnkle(limb: Pick<LimbPose, 'toe'>, body: Body, foot: Frame): number {
  return -Math.min(...shoePoints(body, limb.toe).map(([x, y]) => x * foot.forward[1] + y * foot.up[1]));
}

/** The foot goes where the pose puts it, no further than the leg reaches; the knee follows. */
export function placeLeg(limb: LimbPose, body: Body, hip: Point, outward: number): LegJoints {
  const k = body.factor;
  const foot = footFrame(limb, outward);
  const wanted: Point = [
    limb.foot * k,
    limb.lift * k + heightOfAnkle(limb, body, foot),
    (body.hipHalf + limb.apart * k) * outward,
  ];
  const reach = (body.thigh + body.shank) * STRAIGHTEST;
  const far = distanceOf(wanted, hip);
  const distance = Math.min(far, reach);
  const away = unit(minus(wanted, hip));
  const ankle = far > reach ? plus(hip, times(away, reach)) : wanted;
  const ahead = squareTo(away, FORWARD_AND_UP);
  const front = sway(ahead, times(cross(away, ahead), outward), limb.kneeOut);
  const along = (body.thigh ** 2 + distance ** 2 - body.shank ** 2) / (2 * distance);
  const knee = plus(
    hip,
    times(away, along),
    times(front, Math.sqrt(Math.max(0, body.thigh ** 2 - along ** 2))),
  );
  return {
    hip,
    knee,
    ankle,
    thigh: boneFrame(hip, knee, front),
    shank: boneFrame(knee, ankle, front),
    foot,
    bend: angleBetween(minus(knee, hip), minus(ankle, knee)),
  };
}

/** The frame of a bone that hangs from `from` to `to`. */
export function boneFrame(from: Point, to: Point, front: Point): Frame {
  const up = unit(minus(from, to));
  const forward = squareTo(up, front);
  return { forward, up, side: cross(forward, up) };
}
