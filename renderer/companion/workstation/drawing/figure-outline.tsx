import { memo } from 'react';
import { nearJoints, outlineFigure, type Figure } from '../../../figure/flesh/draw-figure';
import { flatten, placeIn } from '../../../figure/space';
import type { Vector } from '../../../figure/vector';
import '../../../figure/figure.css';

interface FigureOutlineProps {
  readonly figure: Figure;
  readonly hue: 'sitting' | 'standing';
}

/** A person in any pose, with the dotted spine and the joints. 1 unit is 1 mm, the floor is y = 0. */
export const FigureOutline = memo(function FigureOutline({ figure, hue }: FigureOutlineProps) {
  return (
    <g className="fig" data-hue={hue}>
      {outlineFigure(figure).map(({ tone, finish, path }, index) => (
        <path key={index} className={`f-${tone} f-${finish}`} d={path} />
      ))}
      <path className="f-spine" d={drawSpine(figure)} />
      {nearJoints(figure.joints).map(([x, y], index) => (
        <circle key={index} className="f-joint" cx={x} cy={-y} r={8 * figure.body.factor} />
      ))}
    </g>
  );
});

/** The spine from the tail bone up, as a curve through its joints. */
function drawSpine({ joints, body }: Figure): string {
  const tail = flatten(placeIn(joints.frames.pelvis, joints.hip, [-46 * body.factor, 24 * body.factor, 0]));
  const points: readonly Vector[] = [tail, ...joints.spine.map(flatten)];
  const at = (index: number): Vector => points[Math.max(0, Math.min(points.length - 1, index))] ?? tail;
  const write = (x: number, y: number): string => `${x.toFixed(1)} ${(-y).toFixed(1)}`;
  const pieces = points.slice(1).map((to, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
    return `C${write(from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6)} ${write(
      to[0] - (after[0] - from[0]) / 6,
      to[1] - (after[1] - from[1]) / 6,
    )} ${write(...to)}`;
  });
  return `M${write(...tail)}${pieces.join('')}`;
}
