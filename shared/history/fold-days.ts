import { isSettled } from '../reminders/outcome';
import { findDay, type CalendarDay } from '../session/calendar';
import { countMoves } from '../session/count-moves';
import { isWalk } from '../session/walk';
import { paintRecords, type Stretch } from './paint-records';
import type { HistoryRecord, StretchRecord } from './record';

/** A local day of the history. Lengths in ms. */
export interface HistoryDay {
  /** `2026-03-02`. */
  readonly day: string;
  readonly sitting: number;
  readonly standing: number;
  readonly walking: number;
  /** Asleep too, but not the time in which Sitwell was not running. */
  readonly away: number;
  /** Prompts that were taken, skipped or missed, and how many of them were taken. */
  readonly prompts: number;
  readonly taken: number;
  /** How many moves were done; a walk counts as a walk. */
  readonly moves: number;
  readonly walks: number;
}

/** Which days, both included, and when a day starts (`04:00`). */
export interface DayRange {
  readonly from: string;
  readonly to: string;
  readonly dayStartsAt: string;
}

type OpenDay = { -readonly [K in keyof HistoryDay]: HistoryDay[K] };

const DAY_MS = 86_400_000;
/** No zone is further than a day from UTC, and no day starts later than a day after its midnight (ms). */
const MARGIN_MS = 2 * DAY_MS;

/**
 * Adds records up by local day, in the zone in which each was written; corrections lie over what they correct. Days of
 * which nothing is known are left out. Records in the order of writing; those of a day before and after the range must
 * be among them. Never throws.
 */
export function foldDays(records: readonly HistoryRecord[], range: DayRange): readonly HistoryDay[] {
  const days = new Map<string, OpenDay>();
  const first = Date.parse(range.from) - MARGIN_MS;
  const last = Date.parse(range.to) + DAY_MS + MARGIN_MS;
  const findDayAt = createDayFinder(range.dayStartsAt);

  function dayAt(wall: number, zone: string): { readonly day: OpenDay; readonly until: number } | null {
    if (!(wall >= first && wall <= last)) return null;
    const { day: name, to: until } = findDayAt(wall, zone);
    let day = days.get(name);
    if (day === undefined) {
      day = {
        day: name,
        sitting: 0,
        standing: 0,
        walking: 0,
        away: 0,
        prompts: 0,
        taken: 0,
        moves: 0,
        walks: 0,
      };
      days.set(name, day);
    }
    return { day, until };
  }

  const stretches = paintRecords(records.filter(isStretch));
  for (const { kind, wall, zone, from, to } of stretches) {
    if (kind === 'off') continue;
    const end = Math.min(last, wall + (to - from));
    for (let start = Math.max(first, wall); start < end;) {
      const found = dayAt(start, zone);
      if (found === null) break;
      const until = Math.min(end, Math.max(found.until, start + 1));
      found.day[kind === 'suspended' ? 'away' : kind] += until - start;
      start = until;
    }
  }
  for (const { wall, zone } of listWalks(stretches)) {
    const found = dayAt(wall, zone);
    if (found !== null) found.day.walks += 1;
  }
  for (const record of records) {
    if (record.type === 'moves') {
      const found = dayAt(record.wall, record.zone);
      if (found !== null) found.day.moves += countMoves(record.moves);
    } else if (record.type === 'prompt' && isSettled(record.outcome)) {
      const found = dayAt(record.wall - (record.endedAt - (record.shownAt ?? record.dueAt)), record.zone);
      if (found === null) continue;
      found.day.prompts += 1;
      if (record.outcome === 'taken') found.day.taken += 1;
    }
  }
  return [...days.values()]
    .filter(({ day }) => day >= range.from && day <= range.to)
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

function isStretch(record: HistoryRecord): record is StretchRecord {
  return record.type === 'bout' || record.type === 'correction';
}

/** Walks that are long enough to count; one that was cut where the clock was set is one walk. */
function listWalks(stretches: readonly Stretch[]): readonly Stretch[] {
  const walks: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.kind !== 'walking') continue;
    const last = walks.at(-1);
    if (last?.boot === stretch.boot && last.to === stretch.from)
      walks[walks.length - 1] = { ...last, to: stretch.to };
    else walks.push(stretch);
  }
  return walks.filter(({ from, to }) => isWalk(to - from));
}

/** Finds the day of a moment; most moments fall on the day of the one before. A zone unknown here counts as UTC. */
function createDayFinder(dayStartsAt: string): (wall: number, zone: string) => CalendarDay {
  let found: CalendarDay | null = null;
  let foundIn = '';
  return (wall, zone) => {
    if (found === null || foundIn !== zone || wall < found.from || wall >= found.to)
      found = findDayAnywhere(wall, zone, dayStartsAt);
    foundIn = zone;
    return found;
  };
}

function findDayAnywhere(wall: number, zone: string, dayStartsAt: string): CalendarDay {
  try {
    return findDay(wall, zone, dayStartsAt);
  } catch {
    return findDay(wall, 'UTC', dayStartsAt);
  }
}
