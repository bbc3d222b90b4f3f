import { MOVES } from '@shared/moves/catalogue';
import type { ReactNode } from 'react';
import type { FigureHue } from '../figure';
import type { Furniture } from '../furniture';
import { FurnitureParts } from '../furniture-parts';
import { isStandingVersion, moveOf, type DrawnMove } from './drawn-move';
import { POSITION_HUE } from './position-hue';
import { CHOREOGRAPHIES } from './choreographies';
import './moves.css';

/** The colour of a move of the product, as it is drawn. */
export function hueOf(move: DrawnMove): FigureHue {
  const [position = 'standing'] = MOVES[moveOf(move)].positions;
  return POSITION_HUE[isStandingVersion(move) ? 'standing' : position];
}

/** Dashes of the floor that go by under a walker, mm. */
const FLOOR_DASH = 236;

function isWall({ kind }: Furniture): boolean {
  return kind === 'wall';
}

interface MoveSceneProps {
  readonly move: DrawnMove;
  /** How much floor has gone by, mm. */
  readonly passed?: number;
  readonly className?: string;
  /** What the furniture stands before. */
  readonly behind?: ReactNode;
  readonly children?: ReactNode;
}

/** The picture that a move takes place in, which does not move with it; hidden from screen readers. */
export function MoveScene({ move, passed = 0, className, behind, children }: MoveSceneProps): ReactNode {
  const { frame, furniture, yaw } = CHOREOGRAPHIES[move];
  const { left, top, width, height } = frame;
  return (
    <svg
      className={['move-scene', className].filter(Boolean).join(' ')}
      viewBox={`${left} ${top} ${width} ${height}`}
      aria-hidden="true"
    >
      {top + height >= 0 && (
        <path
          className="move-floor"
          d={`M${left + width * 0.04} 0H${left + width * 0.96}`}
          {...(CHOREOGRAPHIES[move].between === undefined
            ? {}
            : { strokeDasharray: `${FLOOR_DASH * 0.86} ${FLOOR_DASH * 0.14}`, strokeDashoffset: passed })}
        />
      )}
      <FurnitureParts furniture={furniture.filter(isWall)} yaw={yaw} />
      {behind}
      <FurnitureParts furniture={furniture.filter((piece) => !isWall(piece))} yaw={yaw} />
      {children}
    </svg>
  );
}
