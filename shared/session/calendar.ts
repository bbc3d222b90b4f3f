import { Temporal } from 'temporal-polyfill';
import type { TimeRange } from '../settings/settings';

/** A local day, `2026-03-02`, and the wall times (ms since the epoch) at which it starts and ends. */
export interface CalendarDay {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/** The day that a wall time belongs to, when days start at `dayStartsAt` (`04:00`) in the zone. DST-safe. */
export function findDay(wall: number, timeZone: string, dayStartsAt: string): CalendarDay {
  const local = Temporal.Instant.fromEpochMilliseconds(Math.floor(wall)).toZonedDateTimeISO(timeZone);
  const start = Temporal.PlainTime.from(dayStartsAt);
  const before = Temporal.PlainTime.compare(local.toPlainTime(), start) < 0;
  const date = before ? local.toPlainDate().subtract({ days: 1 }) : local.toPlainDate();
  const startOf = (each: Temporal.PlainDate) =>
    each.toZonedDateTime({ timeZone, plainTime: start }).epochMilliseconds;
  return { day: date.toString(), from: startOf(date), to: startOf(date.add({ days: 1 })) };
}

/** Whether a wall time lies in one of the ranges, and when (wall, ms) that next changes; null when never. */
export function findRange(
  wall: number,
  timeZone: string,
  ranges: readonly TimeRange[],
): { readonly inside: boolean; readonly until: number | null } {
  if (ranges.length === 0) return { inside: false, until: null };
  const today = Temporal.Instant.fromEpochMilliseconds(Math.floor(wall))
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  const spans: { readonly from: number; readonly to: number }[] = [];
  // A week ahead finds every next change; yesterday's ranges may run past midnight.
  for (let offset = -1; offset <= 8; offset += 1) {
    const date = today.add({ days: offset });
    const wallOf = (each: Temporal.PlainDate, time: string) =>
      each.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
    for (const range of ranges) {
      if (!range.days.includes(date.dayOfWeek)) continue;
      const overnight = range.to <= range.from;
      spans.push({
        from: wallOf(date, range.from),
        to: wallOf(overnight ? date.add({ days: 1 }) : date, range.to),
      });
    }
  }
  const isInside = (time: number) => spans.some((span) => span.from <= time && time < span.to);
  const inside = isInside(wall);
  const changes = spans.flatMap((span) => [span.from, span.to]).filter((time) => time > wall);
  const until = changes.sort((a, b) => a - b).find((time) => isInside(time) !== inside) ?? null;
  return { inside, until };
}

/** An ISO 8601 time with the zone's offset, `2026-03-02T09:30:00+01:00`. */
export function formatIso(wall: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(wall))
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
