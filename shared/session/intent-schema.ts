import { z } from 'zod';
import { BREAK_LIMITS } from './intent';

const position = z.enum(['sitting', 'standing', 'walking']);
/** Of a break, ms. */
export const breakLength = z.number().min(BREAK_LIMITS.least).max(BREAK_LIMITS.most);

/** The border between windows and main: what a window may say. */
export const intentSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('say'), position, since: z.number().min(0).max(86_400_000).optional() }),
  z.object({
    type: z.literal('answer'),
    answer: z.enum(['taken', 'snooze', 'skip']),
    length: breakLength.optional(),
  }),
  z.object({ type: z.literal('end-break') }),
  z.object({ type: z.literal('emergency-exit') }),
  z.object({ type: z.literal('extend-break'), by: breakLength }),
  z.object({
    type: z.literal('play-break'),
    left: z.union([z.number().min(0), z.literal('paused')]),
    since: z.number().min(0),
  }),
  z.object({ type: z.literal('play-walk'), length: breakLength }),
  z.object({ type: z.literal('break-now'), reminder: z.string().max(64), length: breakLength.optional() }),
  z.object({ type: z.literal('show-held') }),
  z.object({
    type: z.literal('pause'),
    length: z.union([
      z.object({
        for: z
          .number()
          .min(1_000)
          .max(30 * 86_400_000),
      }),
      z.literal('tomorrow'),
      z.literal('until-resumed'),
    ]),
  }),
  z.object({ type: z.literal('resume') }),
  z.object({ type: z.literal('mode'), mode: z.enum(['normal', 'reading', 'meeting']) }),
  z.object({
    type: z.literal('explain-away'),
    kind: z.enum(['walking', 'standing', 'sitting', 'away']).nullable(),
  }),
  z.object({
    type: z.literal('moved'),
    routine: z.string().max(64).nullable(),
    moves: z.array(z.string().max(64)).min(1).max(200).readonly(),
    length: z.number().min(0).max(14_400_000),
  }),
]);
