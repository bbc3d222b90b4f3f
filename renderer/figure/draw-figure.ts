import { bodyOf, type Body } from './body';
import { encodeRing, writeRings, type Drawing, type DrawnPart, type Tone } from './drawing';
import { EAR, footPoints, HAIR, HANDS, HEAD, shoePoints, solePoints } from './features';
import { ball, blend, capsule, chain, deepen, limb, PROFILES, trim } from './flesh';
import { jointsOf, type Joints } from './joints';
import type { Pose, Side } from './pose';
import { outlineOf } from './trace';
import { add, mix, place, scale, subtract, turn, type Field, type Vector } from './vector';

/** A body in a pose. */
export interface Figure {
  readonly pose: Pose;
  readonly body: Body;
  readonly joints: Joints;
  readonly isBarefoot?: boolean;
}

/** A figure at work; `grain` is how coarse its outlines become. */
interface Tracing extends Figure {
  readonly grain: number;
}

type Finish = DrawnPart['finish'];

/** One form of a figure, in the order in which forms are painted; points in mm, y up. */
interface Form extends Pick<DrawnPart, 'tone' | 'finish' | 'kind'> {
  readonly rings: readonly (readonly Vector[])[];
}

function traced(tone: Tone, finish: Finish, rings: Form['rings']): Form {
  return { tone, finish, kind: 'spline', rings };
}

function handSet(tone: Tone, finish: Finish, points: readonly Vector[]): Form {
  return { tone, finish, kind: 'curve', rings: [points] };
}

/** Thigh and shank to the hem; the underside of a seated thigh spreads on the seat. */
function trouserField(
  { pose, body, joints }: Tracing,
  side: Side,
): { readonly field: Field; readonly points: readonly Vector[] } {
  const k = body.factor;
  const { knee, ankle, turns } = joints[side];
  const thigh = limb(joints.hip, knee, turns.thigh, deepen(PROFILES.thigh, body.thighDepth), k);
  const seated = pose.anchor === 'seat' ? trim(thigh, [0, pose.seat], [0, -1], 30 * k) : thigh;
  const leg = blend(14 * k, seated, limb(knee, ankle, turns.shank, PROFILES.shank, k));
  const hem = mix(knee, ankle, 0.9);
  return { field: trim(leg, hem, subtract(ankle, knee), 4 * k), points: [joints.hip, knee, hem] };
}

/** The strip of ankle below the hem, and the shoe or the bare foot. */
function drawFoot({ pose, body, joints, grain, isBarefoot }: Tracing, side: Side): readonly Form[] {
  const k = body.factor;
  const { knee, ankle, turns } = joints[side];
  const finish: Finish = side === 'far' ? 'far' : 'plain';
  const shin = capsule(mix(knee, ankle, 0.8), 33 * k, add(ankle, turn([0, -18 * k], turns.foot)), 33 * k);
  const strip = traced('skin', finish, outlineOf(shin, [mix(knee, ankle, 0.8), ankle], 60 * k, k * grain));
  if (isBarefoot === true)
    return [strip, handSet('skin', finish, place(footPoints(body, pose[side].toe), ankle, turns.foot))];
  return [
    strip,
    handSet('shoe', finish, place(shoePoints(body, pose[side].toe), ankle, turns.foot)),
    handSet('sole', finish, place(solePoints(body, pose[side].toe), ankle, turns.foot)),
  ];
}

function drawArm({ pose, body, joints, grain }: Tracing, side: Side): readonly Form[] {
  const k = body.factor;
  const { shoulder, elbow, wrist, turns } = joints[side];
  const sleeve = blend(
    12 * k,
    limb(shoulder, elbow, turns.upperArm, PROFILES.upperArm, k),
    limb(elbow, wrist, turns.forearm, PROFILES.forearm, k),
  );
  const cuffed = trim(sleeve, mix(elbow, wrist, 0.97), subtract(wrist, elbow), 3 * k);
  const far = side === 'far';
  return [
    handSet('skin', far ? 'far' : 'plain', place(HANDS[pose[side].hand], wrist, turns.hand, body.hand / 170)),
    traced('top', far ? 'far-arm' : 'arm', outlineOf(cuffed, [shoulder, elbow, wrist], 90 * k, k * grain)),
  ];
}

function drawHips(figure: Tracing): Form {
  const { pose, body, joints, grain } = figure;
  const k = body.factor;
  const onPelvis = (x: number, y: number): Vector =>
    add(joints.hip, turn(scale([x, y], k), joints.turns.pelvis));
  const near = trouserField(figure, 'near');
  let pelvis = blend(
    50 * k,
    ball(onPelvis(-14, 46), 92 * k),
    ball(onPelvis(-46, 0), 78 * k),
    ball(onPelvis(22, 52), 74 * k),
  );
  if (pose.anchor === 'seat') pelvis = trim(pelvis, [0, pose.seat], [0, -1], 36 * k);
  pelvis = trim(pelvis, onPelvis(0, 120), turn([0, 1], joints.turns.pelvis), 10 * k);
  return traced(
    'leg',
    'plain',
    outlineOf(blend(56 * k, pelvis, near.field), [...near.points, onPelvis(-60, 130)], 140 * k, k * grain),
  );
}

function drawHead({ body, joints, grain }: Tracing): readonly Form[] {
  const k = body.factor;
  const [, , , , c7, atlas] = joints.spine;
  const centre = add(atlas, turn([4 * k, 22 * k], joints.turns.head));
  const neck = capsule(
    add(c7, turn([10 * k, -20 * k], joints.turns.thorax)),
    58 * k,
    add(atlas, turn([-2 * k, 6 * k], joints.turns.neck)),
    50 * k,
  );
  return [
    traced('skin', 'shade', outlineOf(neck, [c7, atlas], 110 * k, k * grain)),
    handSet('skin', 'plain', place(HEAD, centre, joints.turns.head, k)),
    handSet('hair', 'plain', place(HAIR, centre, joints.turns.head, k)),
    handSet('skin', 'shade', place(EAR, centre, joints.turns.head, k * 1.15)),
  ];
}

/** Pelvis to the base of the neck, hem below the waist. */
function drawTorso({ body, joints, grain }: Tracing): Form {
  const k = body.factor;
  const { hip, turns } = joints;
  const [, l3, t12, t7, c7] = joints.spine;
  const on = (at: Vector, degrees: number, x: number, y: number): Vector =>
    add(at, turn([x * k, y * k], degrees));
  const trunk = blend(
    30 * k,
    chain([
      [on(hip, turns.pelvis, -6, 40), 100 * k],
      [on(hip, turns.pelvis, -4, 96), 96 * k],
      [on(l3, turns.lumbar, 22, 6), 91 * k],
      [on(t12, turns.ribs, 28, 4), 98 * k],
      [on(mix(t12, t7, 0.5), turns.ribs, 40, 0), 107 * k],
      [on(t7, turns.ribs, 48, 6), 108 * k],
      [on(t7, turns.thorax, 42, 66), 99 * k],
      [on(t7, turns.thorax, 30, 116), 79 * k],
      [on(c7, turns.thorax, 6, -8), 58 * k],
    ]),
    ball(on(hip, turns.pelvis, 24, 56), 74 * k),
  );
  const hemmed = trim(trunk, on(hip, turns.pelvis, 0, 66), turn([0.06, -1], turns.pelvis), 8 * k);
  const shirt = trim(hemmed, on(c7, turns.thorax, 6, 26), turn([0.5, 1], turns.thorax), 16 * k);
  return traced('top', 'plain', outlineOf(shirt, [hip, l3, t7, c7], 170 * k, k * grain));
}

/** The forms of a figure seen from the side, far limbs first. */
function formFigure(plain: Figure, grain: number): readonly Form[] {
  const figure: Tracing = { ...plain, grain };
  const { body } = figure;
  const farLeg = trouserField(figure, 'far');
  const k = body.factor;
  return [
    ...drawArm(figure, 'far'),
    ...drawFoot(figure, 'far'),
    traced('leg', 'far', outlineOf(farLeg.field, farLeg.points, 130 * k, k * grain)),
    ...drawFoot(figure, 'near'),
    drawHips(figure),
    ...drawHead(figure),
    drawTorso(figure),
    ...drawArm(figure, 'near'),
  ];
}

/** The joints that are marked: those towards us. */
export function nearJoints({ hip, near }: Joints): readonly Vector[] {
  return [hip, near.knee, near.ankle, near.shoulder, near.elbow, near.wrist];
}

/** A form as an SVG path whose floor is y = 0 and whose unit is 1 mm. */
export interface Outline extends Pick<DrawnPart, 'tone' | 'finish'> {
  readonly path: string;
}

/** Points 15 mm apart are enough for a figure that is drawn anew with each frame, and small. */
const MOVING_GRAIN = 1.7;

/** Draws a figure that moves: a few milliseconds once warm. Still figures are shipped as drawings instead. */
export function outlineFigure(figure: Figure): readonly Outline[] {
  return formFigure(figure, MOVING_GRAIN).map(({ tone, finish, kind, rings }) => ({
    tone,
    finish,
    path: writeRings(
      kind,
      rings.map((ring) => ring.map(([x, y]): Vector => [x, -y])),
    ),
  }));
}

/** Draws a pose as data that can be shipped. Takes some milliseconds: views use the drawings made from it. */
export function drawFigure(pose: Pose, stature = 1700): Drawing {
  const body = bodyOf(stature);
  const joints = jointsOf(pose, body);
  return {
    parts: formFigure({ pose, body, joints }, 1).map(({ rings, ...part }) => ({
      ...part,
      rings: rings.map(encodeRing),
    })),
    joints: nearJoints(joints).map((joint) => encodeRing([joint])),
  };
}
