import { z } from 'zod';
import { areasSchema, checkInSchema, idSchema as id, toldSchema } from './discomfort-schema';

/** As it was typed; what is wrong with it is said in words by `changeLog`. */
const note = z.string().max(20_000);

/** What a window may change in the log. `id` names the check-in. */
export const discomfortChangeSchema = z.discriminatedUnion('type', [
  /** A check-in made now; no area at all says that nothing hurts. */
  z.object({ type: z.literal('log'), areas: areasSchema, note }),
  z.object({ type: z.literal('edit'), id, areas: areasSchema, note }),
  z.object({ type: z.literal('delete'), id }),
  /** Every check-in, and what was told about them. */
  z.object({ type: z.literal('delete-all') }),
  /** Brings back what was deleted, as the window kept it for the way back. */
  z.object({
    type: z.literal('restore'),
    checkIns: z.array(checkInSchema).min(1).readonly(),
    told: z.array(toldSchema).readonly(),
  }),
  /** A milestone was read and put away. */
  z.object({ type: z.literal('told'), milestone: toldSchema }),
]);
export type DiscomfortChange = z.output<typeof discomfortChangeSchema>;
