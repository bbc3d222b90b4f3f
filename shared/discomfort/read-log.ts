import { z } from 'zod';
import { NOTE_LENGTH, type CheckIn, type DiscomfortLog } from './check-in';
import { mergeCheckIns } from './change';
import {
  areaSchema,
  daySchema,
  idSchema,
  intensitySchema,
  logSchema,
  momentSchema,
  toldSchema,
} from './discomfort-schema';

/** Reads what a file held, oldest first. Null when any part of it is not what it should be, or two ids are alike. */
export function readLog(value: unknown): DiscomfortLog | null {
  const read = logSchema.safeParse(value);
  if (!read.success) return null;
  const { log, added } = mergeCheckIns({ checkIns: [], told: read.data.told }, read.data.checkIns);
  return added === read.data.checkIns.length ? log : null;
}

/**
 * Reads what can still be read of what `readLog` refused: a wrong intensity is left out, a note that is too long is
 * cut, and a check-in without an id, a time or a day of its own is lost. One of which every intensity was wrong is lost
 * too: it would say that nothing hurt. Null when no check-in is left.
 */
export function salvageLog(value: unknown): DiscomfortLog | null {
  const file = looseFile.safeParse(value);
  if (!file.success) return null;
  const found = file.data.checkIns.flatMap((each): readonly CheckIn[] => {
    const read = looseCheckIn.safeParse(each);
    return read.success ? [read.data] : [];
  });
  const told = file.data.told.flatMap((each) => toldSchema.safeParse(each).data ?? []);
  const { log, added } = mergeCheckIns({ checkIns: [], told }, found);
  return added === 0 ? null : log;
}

const looseAreas = z.record(z.string(), z.unknown()).transform((entries, context) => {
  const all = Object.entries(entries);
  const kept = all.flatMap(([key, value]) => {
    const [area, intensity] = [areaSchema.safeParse(key), intensitySchema.safeParse(value)];
    return area.success && intensity.success ? [[area.data, intensity.data] as const] : [];
  });
  if (all.length > 0 && kept.length === 0) context.addIssue('nothing of it can be read');
  return Object.fromEntries(kept);
});

const looseCheckIn = z.object({
  id: idSchema,
  at: momentSchema,
  day: daySchema,
  areas: looseAreas,
  note: z
    .string()
    .transform((note) => note.slice(0, NOTE_LENGTH))
    .catch(''),
});

const looseFile = z.object({
  checkIns: z.array(z.unknown()),
  told: z.array(z.unknown()).catch([]),
});
