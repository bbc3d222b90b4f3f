import { findDay, type CalendarDay } from '../session/calendar';
import type { ReportedBout, ReportedDay, ReportedPrompt } from './report';
import type { WallClockLog } from './wall-clock';

type OpenDay = { -readonly [K in keyof ReportedDay]: ReportedDay[K] };

/** Adds bouts and prompts up by calendar day. Days start at `dayStartsAt` (`04:00`). */
export function addUpDays(
  {
    bouts,
    prompts,
  }: { readonly bouts: readonly ReportedBout[]; readonly prompts: readonly ReportedPrompt[] },
  clock: WallClockLog,
  dayStartsAt: string,
): readonly ReportedDay[] {
  const days = new Map<string, OpenDay>();
  let found: CalendarDay | null = null;
  let foundIn = '';

  function dayAt(elapsed: number): { readonly day: OpenDay; readonly endsIn: number } {
    const { wall, zone } = clock.read(elapsed);
    // Most of what happens falls on the day of what happened before it.
    if (found === null || foundIn !== zone || wall < found.from || wall >= found.to)
      found = findDay(wall, zone, dayStartsAt);
    foundIn = zone;
    let day = days.get(found.day);
    if (day === undefined) {
      day = { day: found.day, sitting: 0, standing: 0, walking: 0, away: 0, prompts: 0, taken: 0 };
      days.set(found.day, day);
    }
    return { day, endsIn: found.to - wall };
  }

  for (const bout of bouts) {
    for (let from = bout.from; from < bout.to;) {
      const { day, endsIn } = dayAt(from);
      const to = Math.min(bout.to, from + endsIn, clock.nextChange(from));
      if (bout.kind === 'suspended') day.away += to - from;
      else if (bout.kind !== 'off') day[bout.kind] += to - from;
      from = to;
    }
  }
  for (const prompt of prompts) {
    const { day } = dayAt(prompt.shownAt ?? prompt.dueAt);
    day.prompts += 1;
    if (prompt.outcome === 'taken') day.taken += 1;
  }
  return [...days.values()];
}
