import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { AreaId } from '@shared/discomfort/areas';
import { intensityOf, WORST, type CheckIn } from '@shared/discomfort/check-in';
import { countDays, nameDay, numberDay } from '@shared/calendar-day';
import { SPELL_ENDS_AFTER } from '@shared/discomfort/find-spell';
import { TREND_RANGES, type Trend, type TrendBin, type TrendRange } from '@shared/discomfort/trend';

const HOUR = 3_600_000;

/** Places in px: three panels on one axis of time. */
const LEFT = 32;
const RIGHT = 12;
const PANELS = {
  ache: { top: 28, height: 160 },
  sitting: { top: 228, height: 52 },
  moves: { top: 320, height: 40 },
} as const;
export type TrendPanel = keyof typeof PANELS;
export const TREND_HEIGHT = 392;
/** Least px between two labels of the axis, so that none touch. */
const LABEL_ROOM = 44;
/** Lines of other areas behind the chosen one. */
const GHOSTS = 3;

export interface TrendTick {
  readonly at: number;
  readonly day: string;
}

export interface TrendPlace {
  readonly name: TrendPanel;
  readonly top: number;
  readonly base: number;
  /** Values with a line across, and where. */
  readonly grid: readonly { readonly value: number; readonly at: number }[];
}

export interface TrendLayout {
  readonly left: number;
  readonly right: number;
  readonly panels: Readonly<Record<TrendPanel, TrendPlace>>;
  /** The middle of each bin. */
  readonly middles: readonly number[];
  /** `d` of paths; empty where there is nothing. */
  readonly chosen: string;
  readonly ghosts: readonly { readonly area: AreaId; readonly path: string; readonly lone: string }[];
  /** The points of the chosen line with no other near enough for a line: dots. */
  readonly lone: string;
  /** Every check-in day of the chosen area, for the year, where the line shows weeks. */
  readonly dots: string;
  readonly sitting: string;
  readonly moves: string;
  /** Where the chosen area is in a bin; null where it is not known. */
  readonly points: readonly (number | null)[];
  readonly ticks: readonly TrendTick[];
}

/** Lays out a trend in a width (px). Everything of a kind is one path, so that a year is a few dozen elements. */
export function layOutTrend(options: {
  readonly trend: Trend;
  readonly checkIns: readonly CheckIn[];
  readonly area: AreaId;
  readonly range: TrendRange;
  /** `2026-03-02` */
  readonly today: string;
  readonly width: number;
}): TrendLayout {
  const { trend, area, range, today, width } = options;
  const { bins } = trend;
  const days = TREND_RANGES[range];
  const first = numberDay(today) - days + 1;
  const right = Math.max(LEFT + 1, width - RIGHT);
  const x = scaleLinear([0, days], [LEFT, right]);
  const middles = bins.map((bin) => x((numberDay(bin.from) + numberDay(bin.to) + 1) / 2 - first));
  const room = (middles[1] ?? right) - (middles[0] ?? LEFT);

  const ache = scaleLinear([0, WORST], [PANELS.ache.top + PANELS.ache.height, PANELS.ache.top]);
  const valueOf = (bin: TrendBin, of: AreaId) => bin.areas[of] ?? (bin.checkIns > 0 ? 0 : null);
  const drawLine = (of: AreaId) =>
    writeLine(
      bins.flatMap((bin, index) => {
        const value = valueOf(bin, of);
        return value === null ? [] : [{ day: bin.from, x: middles[index] ?? 0, y: ache(value) }];
      }),
    );

  const sitting = scaleBars(
    PANELS.sitting,
    bins.map((bin) => (bin.sitting ?? 0) / HOUR),
    4,
  );
  const moves = scaleBars(
    PANELS.moves,
    bins.map((bin) => bin.moves ?? 0),
    2,
  );
  const chosen = drawLine(area);
  return {
    left: LEFT,
    right,
    panels: {
      ache: place('ache', [0, 5, 10], ache),
      sitting: place('sitting', [0, sitting.most], sitting.scale),
      moves: place('moves', [0, moves.most], moves.scale),
    },
    middles,
    chosen,
    lone: pickLone(chosen),
    ghosts: trend.areas
      .filter((each) => each !== area)
      .slice(0, GHOSTS)
      .map((each) => {
        const path = drawLine(each);
        return { area: each, path, lone: pickLone(path) };
      }),
    dots:
      range === 'year'
        ? writeDots(options.checkIns, area, (day) => x(numberDay(day) - first + 0.5), ache, first)
        : '',
    sitting: writeBars(
      bins.map((bin) => bin.sitting && bin.sitting / HOUR),
      middles,
      room,
      sitting.scale,
    ),
    moves: writeBars(
      bins.map((bin) => bin.moves),
      middles,
      room,
      moves.scale,
    ),
    points: bins.map((bin) => {
      const value = valueOf(bin, area);
      return value === null ? null : ache(value);
    }),
    ticks: listTicks(range, first, days, (day) => x(numberDay(day) - first + 0.5)).filter(
      // A label starts at its place, and must end before the edge does.
      ({ at }) => at + LABEL_ROOM <= width,
    ),
  };
}

type Scale = (value: number) => number;

function place(name: TrendPanel, values: readonly number[], scale: Scale): TrendPlace {
  const { top, height } = PANELS[name];
  return { name, top, base: top + height, grid: values.map((value) => ({ value, at: scale(value) })) };
}

/** A scale from nothing to the highest value, rounded up to a multiple of `least`. */
function scaleBars(
  { top, height }: { readonly top: number; readonly height: number },
  values: readonly number[],
  least: number,
): { readonly scale: Scale; readonly most: number } {
  const most = Math.ceil(Math.max(...values) / least || 1) * least;
  return { scale: scaleLinear([0, most], [top + height, top]), most };
}

interface LinePoint {
  readonly day: string;
  readonly x: number;
  readonly y: number;
}

/** A line that stops where nothing was logged for as long as ends a spell. */
function writeLine(points: readonly LinePoint[]): string {
  const draw = line<LinePoint | null>()
    .defined((point) => point !== null)
    .x((point) => round(point?.x ?? 0))
    .y((point) => round(point?.y ?? 0));
  const broken = points.flatMap((point, index) => {
    const before = points[index - 1];
    const isGap = before !== undefined && countDays(before.day, point.day) > SPELL_ENDS_AFTER;
    return isGap ? [null, point] : [point];
  });
  return draw(broken) ?? '';
}

/** What of a line is a single point: a stroke would be too thin to be seen there. */
function pickLone(path: string): string {
  return path.match(/M[^MLZ]+Z/g)?.join('') ?? '';
}

/** Strokes without length: round caps make them dots. */
function writeDots(
  checkIns: readonly CheckIn[],
  area: AreaId,
  xOf: (day: string) => number,
  y: Scale,
  first: number,
): string {
  return (
    checkIns
      // What does not hurt lies on the base line already.
      .filter((each) => numberDay(each.day) >= first && intensityOf(each, area) > 0)
      .map((checkIn) => `M${round(xOf(checkIn.day))} ${round(y(intensityOf(checkIn, area)))}h0`)
      .join('')
  );
}

function writeBars(
  values: readonly (number | null)[],
  middles: readonly number[],
  room: number,
  scale: Scale,
): string {
  const width = Math.max(1.5, Math.min(12, room * 0.62));
  const base = round(scale(0));
  return values
    .map((value, index) => {
      if (value === null || value === 0) return '';
      const start = round((middles[index] ?? 0) - width / 2);
      return `M${start} ${base}V${round(scale(value))}h${round(width)}V${base}Z`;
    })
    .join('');
}

/** First days of months for the year, Mondays for less; every so many that they have room. */
function listTicks(
  range: TrendRange,
  first: number,
  days: number,
  xOf: (day: string) => number,
): readonly TrendTick[] {
  const ticks: TrendTick[] = [];
  for (let number = first; number < first + days; number += 1) {
    const day = nameDay(number);
    const isMarked = range === 'year' ? day.endsWith('-01') : new Date(Date.parse(day)).getUTCDay() === 1;
    if (isMarked) ticks.push({ day, at: xOf(day) });
  }
  const nearest = Math.min(...ticks.slice(1).map(({ at }, index) => at - (ticks[index]?.at ?? 0)));
  const step = Math.max(1, Math.ceil(LABEL_ROOM / nearest));
  return ticks.filter((_tick, index) => index % step === 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
