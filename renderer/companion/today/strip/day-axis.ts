import type { BoutView } from '@shared/session/snapshot';
import { boxOf, collide, placeWithin, spaceLabels, type AxisLabel } from '../../chart/axis-label';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A working day with its lunch fits in without the strip's growing all the time. */
const LEAST_SPAN = 10 * HOUR;
export interface DayAxis {
  /** Epoch ms at the left and at the right edge. */
  readonly from: number;
  readonly to: number;
  /** Full hours on the axis, epoch ms; those without room for their label have none. */
  readonly hours: readonly { readonly at: number; readonly label: AxisLabel | null }[];
  readonly now: AxisLabel;
  /** Place of a moment, px from the left. */
  readonly x: (at: number) => number;
}

/** Writes the labels and tells how wide (px) each is. */
export interface AxisWriter {
  readonly hour: (at: number) => string;
  readonly time: (at: number) => string;
  readonly measure: (text: string, font: 'hour' | 'now') => number;
}

function minuteOf(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, minute: 'numeric' }).formatToParts(at);
  return Number(parts.find(({ type }) => type === 'minute')?.value ?? 0);
}

/** The full hour at or before a moment, in a zone that may be off by half an hour. */
function hourBefore(at: number, timeZone: string): number {
  const wholeMinute = Math.floor(at / MINUTE) * MINUTE;
  return wholeMinute - minuteOf(at, timeZone) * MINUTE;
}

/** Lays the day out over `width` px: from the first hour at the desk to an hour past now, ten hours at least. */
export function layOutDay(options: {
  readonly bouts: readonly BoutView[];
  readonly now: number;
  readonly timeZone: string;
  readonly width: number;
  readonly writer: AxisWriter;
}): DayAxis {
  const { bouts, now, timeZone, width, writer } = options;
  const present = bouts.filter(({ kind }) => kind !== 'off' && kind !== 'suspended');
  const first = Math.min(now, ...present.map(({ from }) => from));
  const last = Math.max(now, ...present.map(({ to }) => to));
  const from = hourBefore(first, timeZone);
  const end = hourBefore(last, timeZone) + 2 * HOUR;
  const to = Math.max(end, from + LEAST_SPAN);
  const x = (at: number): number => ((at - from) / (to - from)) * width;

  const time = writer.time(now);
  const timeWidth = writer.measure(time, 'now');
  const nowLabel = placeWithin(time, x(now), timeWidth, width);
  const count = Math.floor((to - from) / HOUR) + 1;
  const hours = Array.from({ length: count }, (_, index) => {
    const at = from + index * HOUR;
    const text = writer.hour(at);
    const textWidth = writer.measure(text, 'hour');
    const label = placeWithin(text, x(at), textWidth, width);
    return { at, label, width: textWidth, box: boxOf(label, textWidth) };
  });
  const widest = Math.max(...hours.map((each) => each.width));
  const pixelsPerHour = (HOUR / (to - from)) * width;
  const every = Math.max(1, Math.ceil(spaceLabels(widest) / Math.max(1, pixelsPerHour)));
  const taken = [boxOf(nowLabel, timeWidth)];
  return {
    from,
    to,
    hours: hours.map(({ at, label, box }, index) => {
      if (index % every !== 0 || taken.some((other) => collide(box, other))) return { at, label: null };
      taken.push(box);
      return { at, label };
    }),
    now: nowLabel,
    x,
  };
}
