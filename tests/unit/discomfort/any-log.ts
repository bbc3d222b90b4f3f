import fc from 'fast-check';
import { AREA_IDS, type AreaId } from '@shared/discomfort/areas';
import { changeLog } from '@shared/discomfort/change';
import {
  EMPTY_LOG,
  NOTE_LENGTH,
  type CheckIn,
  type DiscomfortLog,
  type Intensities,
} from '@shared/discomfort/check-in';
import { nameDay, numberDay } from '@shared/calendar-day';

const DAY_MS = 86_400_000;
const FIRST = '2026-01-01';

/** A check-in so many days after the first of January 2026, at nine in UTC. */
export function checkInOn(day: number, areas: Intensities, note = ''): CheckIn {
  const at = numberDay(FIRST) * DAY_MS + day * DAY_MS + 9 * 3_600_000;
  return { id: `day-${day}`, at, day: dayOf(day), areas, note };
}

/** The local day so many days after the first of January 2026. */
export function dayOf(day: number): string {
  return nameDay(numberDay(FIRST) + day);
}

export const anyAreas: fc.Arbitrary<Intensities> = fc
  .dictionary(fc.constantFrom<AreaId>(...AREA_IDS), fc.integer({ min: 1, max: 10 }), { maxKeys: 5 })
  .map((areas) => ({ ...areas }));

/** Notes with everything that quoting and joining have to cope with. */
export const anyNote = fc
  .string({
    unit: fc.constantFrom('a', 'ü', '"', ',', '\n', '\r', ';', '=', '-', ' ', '😀', "'", '\t'),
    maxLength: 60,
  })
  .filter((note) => note.length <= NOTE_LENGTH);

/** Entries of a log as a person would have made them, one after another. */
export const anyLog: fc.Arbitrary<DiscomfortLog> = fc
  .array(fc.record({ areas: anyAreas, note: anyNote, gap: fc.integer({ min: 0, max: 20 }) }), {
    maxLength: 25,
  })
  .map((made) => {
    let [day, log] = [0, EMPTY_LOG];
    for (const [index, { areas, note, gap }] of made.entries()) {
      day += gap;
      const { at, day: name } = checkInOn(day, {});
      const result = changeLog(
        log,
        { type: 'log', areas, note },
        { now: at + index, day: name, newId: `made-${index}` },
      );
      if (!result.ok) throw new Error(result.problem);
      log = result.log;
    }
    return log;
  });
