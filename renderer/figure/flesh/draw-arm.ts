import type { Body } from '../body/body';
import { drawHand } from './draw-hand';
import { blend, limb, PROFILES, trim } from './flesh';
import { trace, type Form, type Tracing } from './form';
import { PALM } from '../body/hold';
import type { LimbJoints } from '../body/joints';
import { SIDES, type Side } from '../body/pose';
import { between, dot, minus, placeIn, type Point } from '../space';
import type { Field } from '../vector';
import { nearness, see } from '../view';

/** A hand so far, mm, in front of the middle of the trunk is in front of all of it; so far behind the head, behind it. */
const IN_FRONT = 70;
const BEHIND_HEAD = 20;
const NEAR_HEAD = 200;
/** A shoulder so far beyond the trunk, as a share of its own distance from the spine, has the trunk before it. */
const BEYOND = 0.3;

/** A palm so much nearer to us than its wrist, mm, hides the cuff. */
const POINTS_AT_US = 30;
/** A hand within so much, mm, of the middle of a thigh and so far behind its bone is under it. */
const UNDER_THIGH = { across: 90, below: 20 } as const;

/** Where a sleeve starts: seen from the front a shoulder slopes, which a round one would hide. */
function rootOf({ body, joints, view }: Tracing, side: Side): Point {
  const { shoulder, upperArm } = joints[side];
  const { thorax } = joints.frames;
  const width = Math.abs(see(view, thorax.side)[0]);
  const inwards = (side === 'near' ? -1 : 1) * Math.max(0, upperArm.up[1]);
  return placeIn(thorax, shoulder, [
    0,
    -14 * width * body.factor * Math.max(0, upperArm.up[1]),
    12 * width * inwards * body.factor,
  ]);
}

function sleeveField(tracing: Tracing, side: Side, part: 'whole' | 'forearm'): Field {
  const { body, joints, view } = tracing;
  const k = body.factor;
  const { elbow, wrist, upperArm, forearm } = joints[side];
  const lower = trim(
    limb(view, elbow, wrist, forearm, PROFILES.forearm, k),
    see(view, between(elbow, wrist, 0.97)),
    see(view, minus(wrist, elbow)),
    3 * k,
  );
  if (part === 'forearm') return lower;
  return blend(12 * k, limb(view, rootOf(tracing, side), elbow, upperArm, PROFILES.upperArm, k), lower);
}

/** The sleeve of an arm, or of what comes round the trunk of an arm that starts behind it. */
export function drawSleeve(tracing: Tracing, side: Side, part: 'whole' | 'forearm'): Form {
  const { shoulder, elbow, wrist } = tracing.joints[side];
  const finish = side === 'far' ? 'far-arm' : 'arm';
  const points = part === 'whole' ? [shoulder, elbow, wrist] : [elbow, wrist];
  const tone = tracing.dress === 'swimsuit' ? 'skin' : 'top';
  return trace(tracing, tone, finish, sleeveField(tracing, side, part), points, 90);
}

function palmOf({ hand, wrist }: LimbJoints, body: Body): Point {
  return placeIn(hand, wrist, [0, -PALM.along * body.factor, 0]);
}

/** Whether the thigh towards us is before the hand. */
export function isBeyondThigh({ joints, body, view }: Tracing, side: Side): boolean {
  const { hip, knee } = joints.near;
  return nearness(view, palmOf(joints[side], body)) < nearness(view, between(hip, knee, 0.6));
}

/** Sleeve and hand, whichever is nearer to us last. */
export function drawArm(tracing: Tracing, side: Side, part: 'whole' | 'forearm'): readonly Form[] {
  const { view, joints, body } = tracing;
  const pointsAtUs = -nearness(view, joints[side].hand.up) * PALM.along;
  const sleeve = drawSleeve(tracing, side, part);
  return pointsAtUs > POINTS_AT_US * body.factor
    ? [sleeve, ...drawHand(tracing, side, true)]
    : [...drawHand(tracing, side), sleeve];
}

/** Whether a thigh lies on the hand, so that it hides it. */
export function isUnderThigh({ joints, body }: Tracing, side: Side): boolean {
  const k = body.factor;
  const { hand } = joints[side];
  const palm = palmOf(joints[side], body);
  return SIDES.some((leg) => {
    const { hip, thigh } = joints[leg];
    const away = minus(palm, hip);
    const along = -dot(away, thigh.up);
    const across = Math.abs(dot(away, thigh.side));
    return (
      along > 0.1 * body.thigh &&
      along < body.thigh &&
      across < UNDER_THIGH.across * k &&
      dot(away, thigh.forward) < -UNDER_THIGH.below * k &&
      // The palm looks up at it.
      dot(hand.forward, thigh.forward) < -0.4
    );
  });
}

/** `behind` the trunk, `round` it from behind, or in `front`. */
export function layerOfArm({ joints, body, view }: Tracing, side: Side): 'behind' | 'round' | 'front' {
  const { shoulder, wrist } = joints[side];
  const [, l3, , t7, , atlas] = joints.spine;
  const middle = between(l3, t7, Math.min(1, Math.max(0, (wrist[1] - l3[1]) / (t7[1] - l3[1] || 1))));
  const palm = palmOf(joints[side], body);
  const [handX, handY] = see(view, palm);
  const [headX, headY] = see(view, atlas);
  const atHead = Math.hypot(handX - headX, handY - headY) < NEAR_HEAD * body.factor;
  if (atHead && nearness(view, palm) < nearness(view, atlas) - BEHIND_HEAD * body.factor) return 'behind';
  const root = nearness(view, minus(shoulder, t7));
  if (root >= -BEYOND * body.shoulderHalf) return 'front';
  return nearness(view, minus(wrist, middle)) > IN_FRONT * body.factor ? 'round' : 'behind';
}
