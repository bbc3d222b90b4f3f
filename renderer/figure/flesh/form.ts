import type { Body } from '../body/body';
import type { DrawnPart, Tone } from '../drawing';
import type { Joints } from '../body/joints';
import type { Pose } from '../body/pose';
import type { Point } from '../space';
import { outlineOf } from './trace';
import type { Field, Vector } from '../vector';
import { see, type View } from '../view';

/** What a figure has on; `barefoot`: clothes, and no shoes. */
export type Dress = 'clothes' | 'barefoot' | 'swimsuit';

/** A body in a pose. */
export interface Figure {
  readonly pose: Pose;
  readonly body: Body;
  readonly joints: Joints;
  /** Clothes and shoes where nothing is said. */
  readonly dress?: Dress;
}

/** A figure at work, seen from somewhere; `grain` is how coarse its outlines become. */
export interface Tracing extends Figure {
  readonly view: View;
  readonly grain: number;
}

export type Finish = DrawnPart['finish'];

/** One form of a figure, in the order in which forms are painted; points in mm, y up. */
export interface Form extends Pick<DrawnPart, 'tone' | 'finish' | 'kind'> {
  readonly rings: readonly (readonly Vector[])[];
}

/** The outline of a field that lies within `margin` mm of some points; `fineness` 2 is twice as fine as usual. */
export function trace(
  { view, body, grain }: Tracing,
  tone: Tone,
  finish: Finish,
  field: Field,
  points: readonly Point[],
  margin: number,
  fineness = 1,
): Form {
  const k = body.factor;
  const seen = points.map((point) => see(view, point));
  return { tone, finish, kind: 'spline', rings: outlineOf(field, seen, margin * k, (k * grain) / fineness) };
}

/** A curve through points that are set by hand. */
export function handSet(tone: Tone, finish: Finish, points: readonly Vector[]): Form {
  return { tone, finish, kind: 'curve', rings: [points] };
}
