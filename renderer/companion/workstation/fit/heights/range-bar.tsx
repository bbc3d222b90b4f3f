import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetupFigure } from '@shared/workstation/setup';
import type { AxisLabel } from '../../../chart/axis-label';
import { measureLabel } from '../../../chart/measure-text';
import { useWidth } from '../../../chart/use-width';
import { useWorkstation } from '../../workstation-context';
import { layOutRange, type RangeLayout } from './lay-out-range';
import './range-bar.css';

/** Middle of the bar and the line of its labels, px from the top. */
const BAR_Y = 12;
const LABEL_Y = 32;

interface RangeBarProps {
  readonly figure: SetupFigure;
  readonly before: SetupFigure | null;
  /** Where to start trying; null where there is one best guess. */
  readonly start: readonly [number, number] | null;
  readonly found: number | null;
  /** The furniture stood there before its step of the plan was carried out. */
  readonly wasFound: boolean;
}

function Label({ label, name }: { readonly label: AxisLabel; readonly name: string }): ReactNode {
  return (
    <text className={name} x={label.x} y={LABEL_Y} textAnchor={label.anchor}>
      {label.text}
    </text>
  );
}

function Band({ band, name }: { readonly band: { from: number; to: number }; readonly name: string }) {
  const { from, to } = band;
  return <rect className={name} x={from} y={BAR_Y - 4} width={Math.max(8, to - from)} height="8" rx="4" />;
}

/** A ring, or a wedge that points at what is further off. */
function drawFound({ x, beyond }: NonNullable<RangeLayout['found']>): string {
  if (beyond === null) return `M${x - 5} ${BAR_Y}a5 5 0 1 1 10 0a5 5 0 1 1 -10 0z`;
  const tip = beyond === 'left' ? -6 : 6;
  return `M${x + tip} ${BAR_Y}L${x - tip * 0.7} ${BAR_Y - 6}v12z`;
}

/** A height as a picture: 95 and 68 % bands, a tick for the best guess, a ring for the furniture. Told as text beside it. */
export function RangeBar({ figure, before, start, found, wasFound }: RangeBarProps): ReactNode {
  const { t } = useTranslation('fit');
  const { lengths } = useWorkstation();
  const [box, width] = useWidth<HTMLDivElement>(200);
  const writer = {
    end: (mm: number) => lengths.number(mm, lengths.unit === 'cm' ? 0 : 1),
    found: (mm: number) => t(wasFound ? 'ranges.was' : 'ranges.now', { length: lengths.number(mm) }),
    measure: measureLabel,
  };
  const bar = layOutRange({ figure, before, found, width, writer });
  return (
    <div className="range-bar" ref={box} aria-hidden="true">
      <svg width={width} height="36">
        <rect className="track" x="0" y={BAR_Y - 4} width={width} height="8" rx="4" />
        {bar.before !== null && <Band band={bar.before} name="band-before" />}
        <Band band={bar.band95} name="band-95" />
        <Band band={bar.band68} name="band-68" />
        {start === null && <path className="best" d={`M${bar.best} ${BAR_Y - 7}v14`} />}
        {bar.ends.map((label) => (
          <Label key={label.text} label={label} name="range-end" />
        ))}
        {bar.found !== null && <path className="found" d={drawFound(bar.found)} />}
        {bar.foundLabel !== null && <Label label={bar.foundLabel} name="range-found" />}
      </svg>
    </div>
  );
}
