import { z } from 'zod';
import { countDays } from '../calendar-day';
import type { CheckIn } from './check-in';
import { areasSchema, daySchema, idSchema, momentSchema, noteSchema } from './discomfort-schema';
import { EXPORT_FORMAT, EXPORT_VERSION } from './export-log';

/** Why a file was not read as an export; a window says it as a sentence. */
export type ExportProblem =
  | { readonly kind: 'not-json' }
  /** Something else than an export of this log. */
  | { readonly kind: 'not-an-export' }
  | { readonly kind: 'newer' }
  /** The first check-in that is wrong, counted from 1. */
  | { readonly kind: 'wrong-check-in'; readonly number: number }
  /** The first one from a day to come, which no clock that is right can have said. */
  | { readonly kind: 'future-check-in'; readonly number: number };

export type ReadExport =
  | { readonly ok: true; readonly checkIns: readonly CheckIn[] }
  | { readonly ok: false; readonly problem: ExportProblem };

const envelope = z.object({
  format: z.literal(EXPORT_FORMAT),
  version: z.int().min(1),
  checkIns: z.array(z.unknown()),
});
const exported = z.object({
  id: idSchema,
  day: daySchema,
  time: z.iso
    .datetime({ offset: true })
    .transform((time) => Date.parse(time))
    .pipe(momentSchema),
  areas: areasSchema,
  note: noteSchema,
});

/**
 * Reads the text of an export. All of it or nothing: half of a log would look like a whole one. Never throws.
 * @param today local day, `2026-03-02`
 */
export function readExport(text: string, today: string): ReadExport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: { kind: 'not-json' } };
  }
  const file = envelope.safeParse(value);
  if (!file.success) return { ok: false, problem: { kind: 'not-an-export' } };
  if (file.data.version > EXPORT_VERSION) return { ok: false, problem: { kind: 'newer' } };
  const checkIns: CheckIn[] = [];
  for (const [index, each] of file.data.checkIns.entries()) {
    const read = exported.safeParse(each);
    if (!read.success) return { ok: false, problem: { kind: 'wrong-check-in', number: index + 1 } };
    const { id, day, time: at, areas, note } = read.data;
    // A day ahead is no more than a journey across time zones.
    if (countDays(today, day) > 1)
      return { ok: false, problem: { kind: 'future-check-in', number: index + 1 } };
    checkIns.push({ id, at, day, areas, note });
  }
  return { ok: true, checkIns };
}
