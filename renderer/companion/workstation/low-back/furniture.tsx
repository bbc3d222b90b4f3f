import type { ReactNode } from 'react';
import { LUMBAR } from '@shared/workstation/setup';
import { Chair } from '../drawing/chair';
import '../drawing/drawing.css';

/** Where the backrest and the front edge of the seat fit the seated figure, mm from its hip. */
const BACK = { low: -146, high: -136, front: 282 } as const;

interface OfficeChairProps {
  /** Mm above the floor. */
  readonly seat: number;
  /** So much deeper than it fits is the seat, filled by a cushion, mm. */
  readonly tooDeep?: number;
}

/** The chair under the seated figure: mm, the floor at y = 0, the hip above x = 0. */
export function OfficeChair({ seat, tooDeep = 0 }: OfficeChairProps): ReactNode {
  return (
    <g className="drawing">
      <Chair
        chair={{
          ...{ kind: 'swivel', isKnown: true, seat, cushion: 0, armrest: null },
          ...{ back: BACK.low - tooDeep, backAbove: BACK.high - tooDeep, front: BACK.front },
          ...{ backCushion: tooDeep, lowBack: 'nothing' },
          ...{ lowBackStart: seat + LUMBAR.mm, lowBackRange: LUMBAR.range95Mm },
        }}
      />
    </g>
  );
}

interface TowelRollProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A rolled towel from its end, in a picture of any scale. */
export function TowelRoll({ x, y, radius }: TowelRollProps): ReactNode {
  /** Half a turn of the spiral, as a part of the radius. */
  const turn = (part: number, way: 1 | -1): string =>
    `a${radius * part} ${radius * part} 0 0 1 ${way * 2 * radius * part} 0`;
  return (
    <g>
      <circle className="lb-aid" cx={x} cy={y} r={radius} />
      <path
        className="lb-aid-line"
        strokeWidth={radius * 0.14}
        d={`M${x} ${y}${turn(0.2, 1)}${turn(0.4, -1)}${turn(0.6, 1)}`}
      />
    </g>
  );
}
