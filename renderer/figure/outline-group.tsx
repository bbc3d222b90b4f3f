import { memo, type ReactNode } from 'react';
import type { Outline } from './flesh/draw-figure';
import type { FigureHue } from './figure';
import type { Vector } from './vector';
import './figure.css';

interface OutlineGroupProps {
  readonly outlines: readonly Outline[];
  readonly hue: FigureHue;
  /** Where dots mark joints, mm, y up. */
  readonly joints?: readonly Vector[];
}

/** The forms of a figure as an SVG group: 1 unit is 1 mm, the floor is y = 0. */
export const OutlineGroup = memo(function OutlineGroup({
  outlines,
  hue,
  joints = [],
}: OutlineGroupProps): ReactNode {
  return (
    <g className="fig" data-hue={hue}>
      {outlines.map(({ tone, finish, path }, index) => (
        <path key={index} className={`f-${tone} f-${finish}`} d={path} />
      ))}
      {joints.map(([x, y], index) => (
        <circle key={index} className="f-joint" cx={x} cy={-y} r={8} />
      ))}
    </g>
  );
});
