import { z } from 'zod';
import { isCalendarDay } from '../../calendar-day';
import { PACES, TURNS, type WalkingPlan } from './walking-plan';

/** What the file `walking-plan.json` holds; null until a plan is made. */
export interface WalkingPlanDocument {
  readonly plan: WalkingPlan | null;
}

export const NO_PLAN: WalkingPlanDocument = { plan: null };

/** Far more than a plan of years has. */
const MOST_ENTRIES = 10_000;

export const daySchema = z.string().refine(isCalendarDay, 'not a calendar day from 2000 to 2199');
export const loadSchema = z.object({
  minutes: z.int().min(0).max(30),
  days: z.int().min(0).max(7),
});
export const paceSchema = z.enum(PACES);
export const turnSchema = z.enum(TURNS);
export const weekdaysSchema = z.array(z.int().min(1).max(7)).max(7);

export const planSchema: z.ZodType<WalkingPlan> = z.object({
  before: loadSchema,
  pace: paceSchema,
  start: daySchema,
  weekdays: weekdaysSchema,
  turns: z.record(daySchema, turnSchema),
  pauses: z.array(z.object({ from: daySchema, to: daySchema.nullable() })).max(MOST_ENTRIES),
  walked: z.array(daySchema).max(MOST_ENTRIES),
});

const documentSchema: z.ZodType<WalkingPlanDocument> = z.object({ plan: planSchema.nullable() });

/** Reads what the file held; null when any part of it is not what it should be. */
export function readWalkingPlanDocument(value: unknown): WalkingPlanDocument | null {
  const read = documentSchema.safeParse(value);
  return read.success ? read.data : null;
}
