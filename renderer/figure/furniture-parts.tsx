import type { ReactNode } from 'react';
import { drawFurniture, type Furniture } from './furniture';
import { viewFrom } from './view';
import './figure.css';

const CLASSES = { bar: 'p-line', slab: 'p-slab', face: 'p-face', card: 'p-card', shade: 'p-shade' } as const;

interface FurniturePartsProps {
  readonly furniture: readonly Furniture[];
  /** Degrees, as for a view. */
  readonly yaw: number;
}

/** Furniture as an SVG group: 1 unit is 1 mm, the floor is y = 0. */
export function FurnitureParts({ furniture, yaw }: FurniturePartsProps): ReactNode {
  const view = viewFrom(yaw);
  return (
    <g className="prop">
      {furniture
        .flatMap((piece) => drawFurniture(piece, view))
        .map(({ kind, points }, index) => (
          <path
            key={index}
            className={CLASSES[kind]}
            d={`M${points.map(([x, y]) => `${x.toFixed(1)} ${(-y).toFixed(1)}`).join('L')}${kind === 'bar' ? '' : 'Z'}`}
          />
        ))}
    </g>
  );
}
