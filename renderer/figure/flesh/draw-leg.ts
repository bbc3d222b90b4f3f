import type { Tone } from '../drawing';
import { drawShoe } from './draw-shoe';
import { ball, blend, capsule, deepen, limb, PROFILES, profileFrom, trim } from './flesh';
import { trace, type Finish, type Form, type Tracing } from './form';
import type { Side } from '../body/pose';
import { between, minus, placeIn, times, type Point } from '../space';
import type { Field, Vector } from '../vector';
import { see } from '../view';

/** How fast the flat of a seated thigh goes when the hip rises from the seat. */
const UNSQUASH = 2.5;

/** Where on a shank the trousers end. */
const HEM = 0.9;

/** What lies on the seat is flat. */
function onSeat({ pose, body }: Tracing, field: Field, radius: number): Field {
  if (pose.anchor !== 'seat') return field;
  const plane = pose.seat - Math.max(0, pose.rise) * UNSQUASH * body.factor;
  return trim(field, [0, plane], [0, -1], radius * body.factor);
}

/** What covers a leg: trousers or nothing. */
function legTone({ dress }: Tracing): Tone {
  return dress === 'swimsuit' ? 'skin' : 'leg';
}

interface Trousers {
  readonly field: Field;
  readonly points: readonly Point[];
}

/** The shank down to the hem. */
function shankField({ body, joints, view }: Tracing, side: Side): Field {
  const k = body.factor;
  const { knee, ankle, shank } = joints[side];
  const whole = limb(view, knee, ankle, shank, PROFILES.shank, k);
  return trim(whole, see(view, between(knee, ankle, HEM)), see(view, minus(ankle, knee)), 4 * k);
}

/** Thigh and shank to the hem; the underside of a seated thigh spreads on the seat. */
function trouserLeg(tracing: Tracing, side: Side): Trousers {
  const { body, joints, view } = tracing;
  const k = body.factor;
  const { hip, knee, ankle, thigh } = joints[side];
  const upper = limb(view, hip, knee, thigh, deepen(PROFILES.thigh, body.thighDepth), k);
  return {
    field: blend(14 * k, onSeat(tracing, upper, 30), shankField(tracing, side)),
    points: [hip, knee, between(knee, ankle, HEM)],
  };
}

/** The strip of ankle below the hem, and the shoe or the bare foot. */
export function drawFoot(tracing: Tracing, side: Side): readonly Form[] {
  const { body, joints, view } = tracing;
  const k = body.factor;
  const { knee, ankle, foot } = joints[side];
  const finish: Finish = side === 'far' ? 'far' : 'plain';
  const calf = between(knee, ankle, 0.8);
  const shin = capsule(see(view, calf), 33 * k, see(view, placeIn(foot, ankle, [0, -18 * k, 0])), 33 * k);
  return [trace(tracing, 'skin', finish, shin, [calf, ankle], 60), ...drawShoe(tracing, side, finish)];
}

/** The shin of a leg that crosses over the other one, before the trunk of someone who sits. */
export function drawShin(tracing: Tracing, side: Side): Form {
  const { knee, ankle } = tracing.joints[side];
  const finish = side === 'far' ? 'far-over' : 'over';
  return trace(tracing, legTone(tracing), finish, shankField(tracing, side), [knee, ankle], 90);
}

/** How far above the hip, mm, a knee lifts its thigh before the trunk, beginning and whole; from which share of it on. */
const RAISED = { from: 30, whole: 210, start: 0.62, end: 0.2 } as const;

/** The thigh towards us, as far as it is lifted before the trunk; null if it is not. */
export function drawRaisedThigh(tracing: Tracing): Form | null {
  const { body, joints, view } = tracing;
  const k = body.factor;
  const { hip, knee, thigh } = joints.near;
  const raised = ((knee[1] - hip[1]) / k - RAISED.from) / (RAISED.whole - RAISED.from);
  if (raised <= 0 || tracing.pose.over !== null) return null;
  const start = RAISED.start + (RAISED.end - RAISED.start) * Math.min(1, raised);
  const from = between(hip, knee, start);
  const field = limb(view, from, knee, thigh, profileFrom(PROFILES.thigh, start), k);
  return trace(
    tracing,
    legTone(tracing),
    'plain',
    blend(14 * k, field, shankField(tracing, 'near')),
    [from, knee, joints.near.ankle],
    130,
  );
}

/** The leg that is away from us. */
export function drawFarLeg(tracing: Tracing): Form {
  const { field, points } = trouserLeg(tracing, 'far');
  return trace(tracing, legTone(tracing), 'far', field, points, 130);
}

/** How far below the hip, mm, a swimsuit ends. */
const SUIT_LENGTH = 92;

/** The leg towards us, and the pelvis; a swimsuit is over both. */
export function drawHips(tracing: Tracing): readonly Form[] {
  const { body, joints, view } = tracing;
  const k = body.factor;
  const { pelvis } = joints.frames;
  const on = (x: number, y: number, z = 0): Vector =>
    see(view, placeIn(pelvis, joints.hip, [x * k, y * k, z * k]));
  const bar = (x: number, y: number, half: number, radius: number): Field =>
    capsule(on(x, y, -half), radius * k, on(x, y, half), radius * k);
  const near = trouserLeg(tracing, 'near');
  const whole = blend(50 * k, bar(-14, 46, 72, 92), bar(-46, 0, 70, 78), bar(22, 52, 60, 74));
  const belt = see(view, pelvis.up);
  const hips = trim(onSeat(tracing, whole, 36), on(0, 120), belt, 10 * k);
  // Seen from the front, the far thigh starts at the same pelvis.
  const root = ball(see(view, joints.far.hip), 60 * k);
  const field = blend(56 * k, view.yaw === 0 ? hips : blend(30 * k, hips, root), near.field);
  const waist = [joints.far.hip, placeIn(pelvis, joints.hip, [-60 * k, 130 * k, 0])];
  const drawn = trace(tracing, legTone(tracing), 'plain', field, [...near.points, ...waist], 140);
  if (tracing.dress !== 'swimsuit') return [drawn];
  const { hip, thigh } = joints.near;
  const ends = see(view, placeIn(thigh, hip, [0, -SUIT_LENGTH * k, 0]));
  const suit = trim(field, ends, see(view, times(thigh.up, -1)), 4 * k);
  return [drawn, trace(tracing, 'leg', 'plain', suit, [hip, ...waist], 140)];
}
