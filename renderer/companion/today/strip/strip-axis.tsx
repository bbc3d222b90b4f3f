import type { ReactNode } from 'react';
import type { AxisLabel } from '../../chart/axis-label';
import type { DayAxis } from './day-axis';

const LABEL_Y = 80;

interface StripAxisProps {
  readonly axis: DayAxis;
  /** Epoch ms. */
  readonly now: number;
  /** The strip's upper and lower edge, px. */
  readonly top: number;
  readonly bottom: number;
}

function Label({ label, name }: { readonly label: AxisLabel; readonly name?: string }): ReactNode {
  return (
    <text className={name} x={label.x} y={LABEL_Y} textAnchor={label.anchor}>
      {label.text}
    </text>
  );
}

/** The hours below the strip, and the line that is now. */
export function StripAxis({ axis, now, top, bottom }: StripAxisProps): ReactNode {
  return (
    <>
      {axis.hours.map(({ at, label }) => (
        <g key={at}>
          <path className="hour" d={`M${axis.x(at)} ${bottom + 4}v4`} />
          {label !== null && <Label label={label} />}
        </g>
      ))}
      <path className="now-line" d={`M${axis.x(now)} ${top - 4}V${bottom + 8}`} />
      <Label label={axis.now} name="now-time" />
    </>
  );
}
