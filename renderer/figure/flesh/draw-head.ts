import { capsule } from './flesh';
import { handSet, trace, type Form, type Tracing } from './form';
import { shapeHead } from './head-shapes';
import { placeIn } from '../space';
import { place, type Vector } from '../vector';
import { aspectOf, see } from '../view';

/** How far the face slides over the head when it is tipped towards us, mm for a quarter turn. */
const FACE_DEPTH = 84;

/** Neck, head, hair, ear and nose. */
export function drawHead(tracing: Tracing): readonly Form[] {
  const { body, joints, view } = tracing;
  const k = body.factor;
  const { frames, spine } = joints;
  const [, , , , c7, atlas] = spine;
  const aspect = aspectOf(view, frames.head);
  const shapes = shapeHead(aspect.yaw);
  const centre = see(view, placeIn(frames.head, atlas, [4 * k, 22 * k, 0]));
  const neck = capsule(
    see(view, placeIn(frames.thorax, c7, [10 * k, -20 * k, 0])),
    58 * k,
    see(view, placeIn(frames.neck, atlas, [-2 * k, 6 * k, 0])),
    50 * k,
  );
  // What is painted on the face follows a nod that is not seen from the side.
  const facing = Math.sin((aspect.yaw * Math.PI) / 180);
  const slide = -aspect.tip * Math.max(0, facing) * FACE_DEPTH;
  const on = (points: readonly Vector[], down = 0): readonly Vector[] =>
    place(
      points.map(([x, y]) => [x, y + down]),
      centre,
      aspect.lean,
      k,
    );
  return [
    handSet('skin', 'shade', on(shapes.farEar)),
    trace(tracing, 'skin', 'shade', neck, [c7, atlas], 110),
    handSet('skin', 'plain', on(shapes.head)),
    handSet('hair', 'plain', on(slideLine(shapes.hair, slide))),
    handSet('skin', 'shade', on(shapes.ear)),
    ...(shapes.nose === null ? [] : [handSet('skin', 'shade', on(shapes.nose, slide))]),
  ];
}

/** The points of the line, from the far temple to the nape, and how far they follow. */
const LINE_WEIGHTS = [0.35, 0.8, 1, 1, 1, 1, 0.8, 0.35];

/** Moves the line of the hair, which is on the face, and leaves what is round the head. */
function slideLine(hair: readonly Vector[], slide: number): readonly Vector[] {
  return hair.map(([x, y], index) => [x, y + slide * (LINE_WEIGHTS[index] ?? 0)]);
}
