import { drawHand } from './draw-hand';
import { blend, limb, PROFILES, trim } from './flesh';
import { trace, type Form, type Tracing } from './form';
import type { Side } from './pose';
import { between, minus, placeIn, type Point } from './space';
import type { Field } from './vector';
import { nearness, see } from './view';

/** A hand so far, mm, in front of the middle of the trunk is in front of all of it; so far behind the head, behind it. */
const IN_FRONT = 70;
const BEHIND_HEAD = 20;
const NEAR_HEAD = 200;
/** A shoulder so far beyond the trunk, as a share of its own distance from the spine, has the trunk before it. */
const BEYOND = 0.3;

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
  const lower = limb(view, elbow, wrist, forearm, PROFILES.forearm, k);
  const sleeve =
    part === 'forearm'
      ? lower
      : blend(12 * k, limb(view, rootOf(tracing, side), elbow, upperArm, PROFILES.upperArm, k), lower);
  return trim(sleeve, see(view, between(elbow, wrist, 0.97)), see(view, minus(wrist, elbow)), 3 * k);
}

/** Hand and sleeve. */
export function drawArm(tracing: Tracing, side: Side): readonly Form[] {
  const { shoulder, elbow, wrist } = tracing.joints[side];
  const finish = side === 'far' ? 'far-arm' : 'arm';
  return [
    ...drawHand(tracing, side),
    trace(tracing, 'top', finish, sleeveField(tracing, side, 'whole'), [shoulder, elbow, wrist], 90),
  ];
}

/** What comes round the trunk of an arm that starts behind it. */
export function drawForearm(tracing: Tracing, side: Side): readonly Form[] {
  const { elbow, wrist } = tracing.joints[side];
  const finish = side === 'far' ? 'far-arm' : 'arm';
  return [
    ...drawHand(tracing, side),
    trace(tracing, 'top', finish, sleeveField(tracing, side, 'forearm'), [elbow, wrist], 70),
  ];
}

/** `behind` the trunk, `round` it from behind, or in `front`. */
export function layerOfArm({ joints, body, view }: Tracing, side: Side): 'behind' | 'round' | 'front' {
  const { shoulder, wrist } = joints[side];
  const [, l3, , t7, , atlas] = joints.spine;
  const middle = between(l3, t7, Math.min(1, Math.max(0, (wrist[1] - l3[1]) / (t7[1] - l3[1] || 1))));
  const [handX, handY] = see(view, wrist);
  const [headX, headY] = see(view, atlas);
  const atHead = Math.hypot(handX - headX, handY - headY) < NEAR_HEAD * body.factor;
  if (atHead && nearness(view, wrist) < nearness(view, atlas) - BEHIND_HEAD * body.factor) return 'behind';
  const root = nearness(view, minus(shoulder, t7));
  if (root >= -BEYOND * body.shoulderHalf) return 'front';
  return nearness(view, minus(wrist, middle)) > IN_FRONT * body.factor ? 'round' : 'behind';
}
