import type { ReactNode } from 'react';

interface MeasureLineProps {
  /** Where the line stands, mm. */
  readonly across: number;
  /** Its ends above the floor, mm. */
  readonly from: number;
  readonly to: number;
  /** What is measured: a dotted line leads there from the upper end. */
  readonly reach?: number;
}

/** A measuring line with ends, upright. */
export function MeasureLine({ across, from, to, reach }: MeasureLineProps): ReactNode {
  return (
    <g className="measure-line">
      {reach !== undefined && <path className="measure-guide" d={`M${across} ${-to}H${reach}`} />}
      <path d={`M${across} ${-from}V${-to}M${across - 28} ${-from}h56M${across - 28} ${-to}h56`} />
      {reach !== undefined && <circle cx={reach} cy={-to} r={18} />}
    </g>
  );
}
