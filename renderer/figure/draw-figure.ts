import { bodyOf } from './body';
import { drawArm, drawForearm, layerOfArm } from './draw-arm';
import { drawHead } from './draw-head';
import { drawFarLeg, drawFoot, drawHips } from './draw-leg';
import { drawTorso } from './draw-torso';
import { encodeRing, writeRings, type Drawing, type DrawnPart } from './drawing';
import type { Figure, Form, Tracing } from './form';
import { jointsOf, type Joints } from './joints';
import { SIDES, type Pose, type Side } from './pose';
import type { Point } from './space';
import type { Vector } from './vector';
import { FROM_THE_SIDE, nearness, see, type View } from './view';

export type { Figure } from './form';

/** The forms of a figure, what is away from us first. */
function formFigure(figure: Figure, view: View, grain: number): readonly Form[] {
  const tracing: Tracing = { ...figure, view, grain };
  const arms = [...SIDES]
    .sort((a, b) => nearness(view, figure.joints[a].shoulder) - nearness(view, figure.joints[b].shoulder))
    .map((side) => ({ side, layer: layerOfArm(tracing, side) }));
  const behind = arms.filter(({ layer }) => layer !== 'front');
  const farLeg = [...drawFoot(tracing, 'far'), drawFarLeg(tracing)];
  const nearLeg = [...drawFoot(tracing, 'near'), drawHips(tracing)];
  return [
    ...behind.flatMap(({ side }) => drawArm(tracing, side)),
    ...(figure.pose.over === 'far' ? [...nearLeg, ...farLeg] : [...farLeg, ...nearLeg]),
    ...drawHead(tracing),
    drawTorso(tracing),
    ...arms.flatMap(({ side, layer }) => (layer === 'round' ? drawForearm(tracing, side) : [])),
    ...arms.flatMap(({ side, layer }) => (layer === 'front' ? drawArm(tracing, side) : [])),
  ];
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
export function outlineFigure(
  figure: Figure,
  view: View = FROM_THE_SIDE,
  grain = MOVING_GRAIN,
): readonly Outline[] {
  return formFigure(figure, view, grain).map(({ tone, finish, kind, rings }) => ({
    tone,
    finish,
    path: writeRings(
      kind,
      rings.map((ring) => ring.map(([x, y]): Vector => [x, -y])),
    ),
  }));
}

/** Draws a pose as data that can be shipped. Takes some milliseconds: views use the drawings made from it. */
export function drawFigure(pose: Pose, view: View = FROM_THE_SIDE, stature = 1700): Drawing {
  const body = bodyOf(stature);
  const joints = jointsOf(pose, body);
  return {
    parts: formFigure({ pose, body, joints }, view, 1).map(({ rings, ...part }) => ({
      ...part,
      rings: rings.map(encodeRing),
    })),
    joints: nearJoints(joints).map((joint) => encodeRing([see(view, joint)])),
  };
}
