import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrendRange } from '@shared/discomfort/trend';
import type { LogFormats } from '../log-formats';
import { TREND_HEIGHT, type TrendLayout, type TrendPanel } from './lay-out-trend';
import './trend-chart.css';

interface TrendChartProps {
  readonly layout: TrendLayout;
  readonly width: number;
  readonly range: TrendRange;
  readonly formats: LogFormats;
  /** What each panel shows, in words. */
  readonly captions: Readonly<Record<TrendPanel, string>>;
  /** What is known of a bin, in words; asked for the one that is read alone. */
  readonly readBin: (place: number) => string;
}

/** The bin under a key, null for a key that moves nowhere. */
function moveTo(key: string, from: number, last: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, from - 1);
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, from + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/**
 * Discomfort, sitting and moves over the same time. One bin at a time is read out: the one under the pointer, or the
 * one that arrow keys have come to; at first the last.
 */
export function TrendChart({ layout, width, range, formats, captions, readBin }: TrendChartProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const [chosen, setChosen] = useState<number | null>(null);
  const { left, right, panels, middles } = layout;
  const last = middles.length - 1;
  const shown = Math.min(chosen ?? last, last);
  const at = middles[shown] ?? right;
  const point = layout.points[shown] ?? null;
  const said = readBin(shown);

  function onPointer(event: PointerEvent<SVGSVGElement>): void {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left - left) / Math.max(1, right - left);
    setChosen(Math.max(0, Math.min(last, Math.floor(share * middles.length))));
  }
  function onKeyDown(event: KeyboardEvent): void {
    const next = moveTo(event.key, shown, last);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
  }

  return (
    <div className="trend-chart">
      <p className="trend-read" aria-hidden="true">
        {said}
      </p>
      <div
        className="trend-plot"
        role="slider"
        tabIndex={0}
        aria-label={t('trend.chart')}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={shown}
        aria-valuetext={said}
        onKeyDown={onKeyDown}
      >
        <svg
          width={width}
          height={TREND_HEIGHT}
          aria-hidden="true"
          onPointerMove={onPointer}
          onPointerDown={onPointer}
          onPointerLeave={() => setChosen(null)}
        >
          {Object.values(panels).map(({ name, top, grid }) => (
            <g key={name}>
              <text className="trend-caption" x={left} y={top - 12}>
                {captions[name]}
              </text>
              {grid.map(({ value, at: y }) => (
                <g key={value}>
                  <path
                    className="trend-grid"
                    data-base={value === 0 || undefined}
                    d={`M${left} ${y}H${right}`}
                  />
                  <text className="trend-value" x={left - 8} y={y}>
                    {value}
                  </text>
                </g>
              ))}
            </g>
          ))}
          {layout.ticks.map(({ at: x, day }) => (
            <text key={day} className="trend-tick" x={x} y={TREND_HEIGHT - 8}>
              {range === 'year' ? formats.shortMonth(day) : formats.span(day, day)}
            </text>
          ))}
          <path className="trend-bars" data-panel="sitting" d={layout.sitting} />
          <path className="trend-bars" data-panel="moves" d={layout.moves} />
          <path className="trend-cursor" d={`M${at} ${panels.ache.top}V${panels.moves.base}`} />
          {layout.ghosts.map(({ area, path, lone }) => (
            <g key={area}>
              <path className="trend-line" data-ghost="" d={path} />
              <path className="trend-lone" data-ghost="" d={lone} />
            </g>
          ))}
          <path className="trend-dots" d={layout.dots} />
          <path className="trend-line" d={layout.chosen} />
          <path className="trend-lone" d={layout.lone} />
          {point !== null && <circle className="trend-point" cx={at} cy={point} r={5} />}
        </svg>
      </div>
    </div>
  );
}
