import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoutView, SessionSnapshot } from '@shared/session/snapshot';
import type { Formats } from '../../formats';
import { layOutDay, type DayAxis } from './day-axis';
import type { LiveDay } from '../live-day';
import { measureLabel } from '../../chart/measure-text';
import { PromptMarks } from './prompt-marks';
import { StripAxis } from './strip-axis';
import { FILLS, Patterns } from './strip-marks';
import { useWidth } from '../../chart/use-width';
import './day-strip.css';

const TOP = 24;
const HEIGHT = 30;

interface DayStripProps {
  readonly snapshot: SessionSnapshot;
  readonly day: LiveDay;
  /** Epoch ms. */
  readonly now: number;
  readonly formats: Formats;
}

function Bout({
  bout,
  axis,
  active,
}: {
  readonly bout: BoutView;
  readonly axis: DayAxis;
  readonly active: boolean;
}): ReactNode {
  const left = axis.x(bout.from);
  const width = axis.x(bout.to) - left;
  switch (bout.kind) {
    case 'away':
    case 'suspended':
      return width < 6 ? null : (
        <path
          className="gone"
          d={`M${left + 3} ${TOP + HEIGHT / 2}H${left + width - 3}`}
          data-active={active || undefined}
        />
      );
    case 'off':
      return null;
    case 'sitting':
    case 'standing':
    case 'walking':
      return (
        <rect
          className="bout"
          data-active={active || undefined}
          x={left + 0.75}
          y={TOP}
          width={Math.max(1.5, width - 1.5)}
          height={HEIGHT}
          rx={width < 8 ? Math.min(2, width / 3) : 4}
          fill={FILLS[bout.kind]}
        />
      );
  }
}

/** The same day as a table, for those who don't see the strip. */
function DayTable({
  bouts,
  formats,
}: {
  readonly bouts: readonly BoutView[];
  readonly formats: Formats;
}): ReactNode {
  const { t } = useTranslation('companion');
  return (
    <div className="aloud">
      <table>
        <caption>{t('strip.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('strip.from')}</th>
            <th scope="col">{t('strip.to')}</th>
            <th scope="col">{t('strip.kind')}</th>
            <th scope="col">{t('strip.length')}</th>
          </tr>
        </thead>
        <tbody>
          {bouts.map((bout) => (
            <tr key={bout.from}>
              <td>{formats.time(bout.from)}</td>
              <td>{formats.time(bout.to)}</td>
              <td>{t(`kinds.${bout.kind}`)}</td>
              <td>{formats.between(bout.from, bout.to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The day as a strip of bouts with its prompts above. Hover, or focus and arrow keys, tell one bout. */
export function DayStrip({ snapshot, day, now, formats }: DayStripProps): ReactNode {
  const { t } = useTranslation('companion');
  const [box, width] = useWidth<HTMLDivElement>(912);
  const [pointed, setPointed] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const [focused, setFocused] = useState(false);
  const bouts = day.bouts.filter(({ kind }) => kind !== 'off');
  const axis = layOutDay({
    bouts,
    now,
    timeZone: snapshot.timeZone,
    width,
    writer: { hour: formats.hour, time: formats.time, measure: measureLabel },
  });
  const last = bouts.length - 1;
  const active = pointed ?? (focused ? Math.min(chosen, last) : null);
  const told = active === null ? undefined : bouts[active];
  const tell = (bout: BoutView): string =>
    t('strip.bout', {
      from: formats.time(bout.from),
      to: formats.time(bout.to),
      kind: t(`kinds.${bout.kind}`),
      length: formats.between(bout.from, bout.to),
    });
  const chosenBout = bouts[Math.min(chosen, last)];
  return (
    <div
      ref={box}
      className="day-strip"
      onPointerMove={(event) => {
        const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
        const found = bouts.findIndex(({ from, to }) => axis.x(from) <= x && x < axis.x(to));
        setPointed(found < 0 ? null : found);
      }}
      onPointerLeave={() => setPointed(null)}
    >
      <Patterns />
      <svg width={width} height={84} aria-hidden="true">
        <rect className="well" y={TOP} width={width} height={HEIGHT} rx={8} />
        {bouts.map((bout, index) => (
          <Bout key={bout.from} bout={bout} axis={axis} active={index === active} />
        ))}
        <PromptMarks snapshot={snapshot} axis={axis} width={width} bottom={TOP + HEIGHT} />
        <StripAxis axis={axis} now={now} top={TOP} bottom={TOP + HEIGHT} />
      </svg>
      {last >= 0 && chosenBout !== undefined && (
        <input
          className="strip-reader"
          type="range"
          min={0}
          max={last}
          step={1}
          value={Math.min(chosen, last)}
          aria-label={t('strip.label')}
          aria-valuetext={tell(chosenBout)}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
          onFocus={() => {
            setChosen(last);
            setFocused(true);
          }}
          onBlur={() => setFocused(false)}
        />
      )}
      {told !== undefined && (
        <div
          className="strip-tip card"
          style={{ left: `${Math.max(96, Math.min(width - 96, axis.x((told.from + told.to) / 2)))}px` }}
          aria-hidden="true"
        >
          {tell(told)}
          {told.kind === 'walking' && <span className="strip-tip-rule">{t('totals.walksRule')}</span>}
        </div>
      )}
      <DayTable bouts={bouts} formats={formats} />
    </div>
  );
}
