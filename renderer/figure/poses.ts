import { ON_THIGH } from './moves/base-poses';
import { poseFrom, type Pose } from './body/pose';

/** Every pose that a view shows. */
export const POSE_NAMES = ['standing', 'sitTall', 'walking', 'reachSeated', 'lookFar'] as const;
export type PoseName = (typeof POSE_NAMES)[number];

export const POSES: Readonly<Record<PoseName, Pose>> = {
  standing: poseFrom({}, { foot: -26, shoulder: -3, elbow: 16 }, { foot: 26, shoulder: 8, elbow: 20 }),
  sitTall: poseFrom(
    { anchor: 'seat', pelvis: 3, lumbar: -5, thorax: -3, neck: -1, head: 3 },
    { foot: 400, shoulder: 6, elbow: 46, wrist: 16, hand: 'flat' },
    { foot: 454, shoulder: 14, elbow: 50, wrist: 14, hand: 'flat' },
  ),
  walking: poseFrom(
    { pelvis: 3, neck: 1, head: -2, drop: 34 },
    { foot: 266, pitch: 17, shoulder: -24, elbow: 22 },
    { foot: -318, pitch: -40, toe: 34, shoulder: 26, elbow: 34 },
  ),
  reachSeated: poseFrom(
    { anchor: 'seat', pelvis: 4, lumbar: -7, thorax: -6, neck: -3, head: -5, shrug: 8 },
    { foot: 412, apart: 26, toeOut: 8, shoulder: 174, aside: 22, elbow: 8, hand: 'flat', palm: 10 },
    { foot: 412, apart: 26, toeOut: 8, shoulder: 170, aside: 22, elbow: 8, hand: 'flat', palm: 10 },
  ),
  lookFar: poseFrom(
    { anchor: 'seat', pelvis: 1, lumbar: -4, thorax: -5, neck: -4, head: -7 },
    { foot: 412, hand: 'flat', hold: ON_THIGH },
    { foot: 470, hand: 'flat', hold: ON_THIGH },
  ),
};

/** From where a pose is drawn, degrees as for a view: the side, unless raised arms would hide the face. */
export function yawOf(pose: PoseName): number {
  return pose === 'reachSeated' ? 46 : 0;
}
