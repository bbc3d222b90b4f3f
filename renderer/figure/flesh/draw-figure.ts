import { bodyOf } from '../body/body';
import { drawArm, drawSleeve, isBeyondThigh, isUnderThigh, layerOfArm } from './draw-arm';
import { drawHand } from './draw-hand';
import { drawHead } from './draw-head';
import { drawFarLeg, drawFoot, drawHips, drawRaisedThigh, drawShin } from './draw-leg';
import { drawTorso } from './draw-torso';
import { encodeRing, writeRings, type Drawing, type DrawnPart } from '../drawing';
import type { Figure, Form, Tracing } from './form';
import { jointsOf, type Joints } from '../body/joints';
import type { Pose, Side } from '../body/pose';
import type { Point } from '../space';
import type { Vector } from '../vector';
import { FROM_THE_SIDE, see, type View } from '../view';

export type { Figure } from './form';

/** What furniture stands before, the body, and the arms before whatever it holds; in this order. */
export interface Layers<T> {
  readonly behind: readonly T[];
  readonly body: readonly T[];
  readonly arms: readonly T[];
}

/** So high above the floor, mm, a foot is on its way over the other leg. */
const CROSSING = 140;

function crossingLeg({ pose }: Figure): Side | null {
  return pose.over !== null && pose[pose.over].lift > CROSSING ? pose.over : null;
}

/** The forms of a figure, what is away from us first. */
export function formFigure(figure: Figure, view: View, grain: number): Layers<Form> {
  const tracing: Tracing = { ...figure, view, grain };
  // The far arm first, so that of crossed arms the same one stays on top.
  const arms = (['far', 'near'] as const).map((side) => ({
    side,
    layer: layerOfArm(tracing, side),
    isUnder: isUnderThigh(tracing, side),
  }));
  const over = crossingLeg(figure);
  const raised = drawRaisedThigh(tracing);
  const behind = arms.filter(({ layer }) => layer !== 'front');
  const front = arms.filter(({ layer }) => layer === 'front');
  /** What comes round the trunk; beyond a raised thigh, before it, or wherever it is. */
  const comesRound = (isBeyond: boolean | null): readonly Form[] =>
    behind.flatMap(({ side, layer, isUnder }) =>
      layer === 'round' && !isUnder && (isBeyond === null || isBeyondThigh(tracing, side) === isBeyond)
        ? drawArm(tracing, side, 'forearm')
        : [],
    );
  const farLeg = [...drawFoot(tracing, 'far'), drawFarLeg(tracing)];
  const nearLeg = [...drawFoot(tracing, 'near'), ...drawHips(tracing)];
  return {
    behind: behind.flatMap(({ side }) => drawArm(tracing, side, 'whole')),
    body: [
      ...front.flatMap(({ side, isUnder }) => (isUnder ? drawHand(tracing, side) : [])),
      ...(over === 'far' ? [...nearLeg, ...farLeg] : [...farLeg, ...nearLeg]),
      ...drawHead(tracing),
      drawTorso(tracing),
      ...(raised === null ? [] : [...comesRound(true), raised]),
      ...(over === null ? [] : [...drawFoot(tracing, over), drawShin(tracing, over)]),
      ...comesRound(raised === null ? null : false),
    ],
    arms: front.flatMap(({ side, isUnder }) =>
      isUnder ? [drawSleeve(tracing, side, 'whole')] : drawArm(tracing, side, 'whole'),
    ),
  };
}

/** The joints that are marked: those towards us. */
export function nearJoints(joints: Joints): readonly Point[] {
  return markedJoints(joints, 'near');
}

function markedJoints(joints: Joints, side: Side): readonly Point[] {
  const { knee, ankle, shoulder, elbow, wrist } = joints[side];
  return [joints[side].hip, knee, ankle, shoulder, elbow, wrist];
}

/** A form as an SVG path whose floor is y = 0 and whose unit is 1 mm. */
export interface Outline extends Pick<DrawnPart, 'tone' | 'finish'> {
  readonly path: string;
}

/** Points 15 mm apart are enough for a figure that is drawn anew with each frame, and small. */
const MOVING_GRAIN = 1.7;

/** Draws a figure that moves: a few milliseconds once warm. Still figures are shipped as drawings instead. */
export function outlineFigure(figure: Figure): readonly Outline[] {
  const { behind, body, arms } = outlineInRoom(figure, FROM_THE_SIDE);
  return [...behind, ...body, ...arms];
}

/** As `outlineFigure`, seen from anywhere, in layers between which furniture and things can be painted. */
export function outlineInRoom(figure: Figure, view: View, grain = MOVING_GRAIN): Layers<Outline> {
  const { behind, body, arms } = formFigure(figure, view, grain);
  return { behind: behind.map(outlineForm), body: body.map(outlineForm), arms: arms.map(outlineForm) };
}

function outlineForm({ tone, finish, kind, rings }: Form): Outline {
  return {
    tone,
    finish,
    path: writeRings(
      kind,
      rings.map((ring) => ring.map(([x, y]): Vector => [x, -y])),
    ),
  };
}

/** Draws a pose as data that can be shipped. Takes some milliseconds: views use the drawings made from it. */
export function drawFigure(pose: Pose, view: View = FROM_THE_SIDE, stature = 1700): Drawing {
  const body = bodyOf(stature);
  const joints = jointsOf(pose, body);
  const { behind, body: middle, arms } = formFigure({ pose, body, joints }, view, 1);
  return {
    parts: [...behind, ...middle, ...arms].map(({ rings, ...part }) => ({
      ...part,
      rings: rings.map(encodeRing),
    })),
    joints: nearJoints(joints).map((joint) => encodeRing([see(view, joint)])),
  };
}
