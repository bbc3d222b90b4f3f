import { z } from 'zod';
import {
  daySchema,
  loadSchema,
  paceSchema,
  planSchema,
  turnSchema,
  weekdaysSchema,
} from './walking-plan-document';

/** What a window may change of the walking plan. */
export const walkingPlanChangeSchema = z.discriminatedUnion('type', [
  /** Makes a plan in place of any there is. */
  z.object({
    type: z.literal('make'),
    before: loadSchema,
    pace: paceSchema,
    start: daySchema,
    weekdays: weekdaysSchema,
  }),
  /** Marks the walk of a day, or takes the mark back. */
  z.object({ type: z.literal('mark'), day: daySchema, walked: z.boolean() }),
  /** Asks something of the present week, named by its first day; null takes it back. */
  z.object({ type: z.literal('turn'), week: daySchema, turn: turnSchema.nullable() }),
  z.object({ type: z.literal('weekdays'), weekdays: weekdaysSchema }),
  z.object({ type: z.literal('pause') }),
  z.object({ type: z.literal('resume') }),
  z.object({ type: z.literal('delete') }),
  /** The plan as it was before a change that is taken back. */
  z.object({ type: z.literal('restore'), plan: planSchema.nullable() }),
]);
export type WalkingPlanChange = z.output<typeof walkingPlanChangeSchema>;
