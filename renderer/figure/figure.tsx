import { memo, useEffect, useState, type ReactNode } from 'react';
import './figure.css';
import { decodeRing, pathOf, type Drawing } from './drawing';
import { loadDrawing, readDrawing } from './drawings';
import type { PoseName } from './poses';

/** The colour that belongs to a position. */
export type FigureHue = 'sitting' | 'standing' | 'walking';

interface FigureProps {
  readonly pose: PoseName;
  readonly hue: FigureHue;
  /** Dots where the joints are: for large pictures. */
  readonly joints?: boolean;
}

function useDrawing(pose: PoseName): Drawing | null {
  const [, setArrived] = useState<PoseName | null>(null);
  const drawing = readDrawing(pose);
  useEffect(() => {
    if (readDrawing(pose) !== null) return;
    let wanted = true;
    void loadDrawing(pose).then(() => {
      if (wanted) setArrived(pose);
    });
    return () => {
      wanted = false;
    };
  }, [pose]);
  return drawing;
}

/** One person as an SVG group: 1 unit is 1 mm, the floor is y = 0, the hip is above x = 0. */
export const Figure = memo(function Figure({ pose, hue, joints = false }: FigureProps): ReactNode {
  const drawing = useDrawing(pose);
  if (drawing === null) return null;
  return (
    <g className="fig" data-hue={hue}>
      {drawing.parts.map((part, index) => (
        <path key={index} className={`f-${part.tone} f-${part.finish}`} d={pathOf(part)} />
      ))}
      {joints &&
        drawing.joints.map((text) => {
          const [joint] = decodeRing(text);
          return joint && <circle key={text} className="f-joint" cx={joint[0]} cy={joint[1]} r={8} />;
        })}
    </g>
  );
});

/** What a seated figure sits on; `seat` mm above the floor. */
export function Stool({ seat = 436 }: { readonly seat?: number }): ReactNode {
  return (
    <g className="prop">
      <path
        className="p-line"
        d={`M-170 ${-seat + 30}L-190 0M170 ${-seat + 30}L190 0M-166 ${-seat * 0.42}H166`}
      />
      <path className="p-solid" d={`M-206 ${-seat}H206a18 18 0 0 1 0 36H-206a18 18 0 0 1 0 -36Z`} />
    </g>
  );
}

interface FigurePictureProps extends FigureProps {
  /** In mm, floor at 0: `-620 -1790 1800 1790` shows a seated person. */
  readonly viewBox: string;
  readonly className?: string;
}

/** A figure as a picture of its own, hidden from screen readers; the words beside it say the same. */
export function FigurePicture({ viewBox, className, ...figure }: FigurePictureProps): ReactNode {
  return (
    <svg className={className} viewBox={viewBox} preserveAspectRatio="xMidYMax meet" aria-hidden="true">
      {(figure.pose === 'sitTall' || figure.pose === 'reachSeated' || figure.pose === 'lookFar') && <Stool />}
      <Figure {...figure} />
    </svg>
  );
}
