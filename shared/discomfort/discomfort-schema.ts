import { z } from 'zod';
import { AREA_IDS } from './areas';
import { MILESTONE_WEEKS, NOTE_LENGTH, WORST, type CheckIn, type DiscomfortLog } from './check-in';
import { numberDay } from '../calendar-day';

/*
 * What the file holds, part by part: the change that a window asks for, the reader of an export and the reader that
 * saves what it can of a damaged file are made from the same parts.
 */

export const idSchema = z.string().min(1).max(64);
export const areaSchema = z.enum(AREA_IDS);
export const intensitySchema = z.int().min(1).max(WORST);
export const areasSchema = z.partialRecord(areaSchema, intensitySchema);
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((day) => !Number.isNaN(numberDay(day)));
/** Epoch ms within the years that a date can be written with four digits. */
export const momentSchema = z.number().min(0).max(253_370_764_800_000);
export const noteSchema = z.string().max(NOTE_LENGTH);

/** Its types are told by `CheckIn`, whose fields can't be written to. */
export const checkInSchema = z.object({
  id: idSchema,
  at: momentSchema,
  day: daySchema,
  areas: areasSchema,
  note: noteSchema,
}) as unknown as z.ZodType<CheckIn>;

export const toldSchema = z.object({ from: daySchema, weeks: z.literal(MILESTONE_WEEKS) });

export const logSchema: z.ZodType<DiscomfortLog> = z.object({
  checkIns: z.array(checkInSchema),
  told: z.array(toldSchema),
});
