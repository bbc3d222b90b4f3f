import type { BoutView } from '@shared/session/snapshot';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A working day with its lunch fits in without the strip's growing all the time. */
const LEAST_SPAN = 10 * HOUR;
/** Labels closer than this (px) run into one another. */
const LEAST_LABEL_GAP = 52;

export interface DayAxis {
  /** Epoch ms at the left and at the right edge. */
  readonly from: number;
  readonly to: number;
  /** Full hours on the axis, epoch ms; `labelled` ones have room for their label. */
  readonly hours: readonly { readonly at: number; readonly labelled: boolean }[];
  /** Place of a moment, px from the left. */
  readonly x: (at: number) => number;
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
}): DayAxis {
  const { bouts, now, timeZone, width } = options;
  const present = bouts.filter(({ kind }) => kind !== 'off' && kind !== 'suspended');
  const first = Math.min(now, ...present.map(({ from }) => from));
  const last = Math.max(now, ...present.map(({ to }) => to));
  const from = hourBefore(first, timeZone);
  const end = hourBefore(last, timeZone) + 2 * HOUR;
  const to = Math.max(end, from + LEAST_SPAN);
  const x = (at: number): number => ((at - from) / (to - from)) * width;
  const pixelsPerHour = (HOUR / (to - from)) * width;
  const every = Math.max(1, Math.ceil(LEAST_LABEL_GAP / Math.max(1, pixelsPerHour)));
  const hours = Array.from({ length: Math.floor((to - from) / HOUR) + 1 }, (_, index) => {
    const at = from + index * HOUR;
    return { at, labelled: index % every === 0 && Math.abs(x(at) - x(now)) >= LEAST_LABEL_GAP * 0.75 };
  });
  return { from, to, hours, x };
}
