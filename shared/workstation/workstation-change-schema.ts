import { z } from 'zod';
import { typedNameSchema } from '../name-schema';
import type { Answers } from './questions';
import {
  answerSchemas,
  checkAnswerSchema,
  checksSchema,
  idSchema as id,
  itemSchema as item,
  momentSchema,
  profileSchema,
  rosaAreaSchema,
  rosaDurationSchema,
  rosaPostureSchema,
  rosaSchema,
  rosaUseSchema,
  stepSchema,
  todosSchema,
  todoStateSchema,
} from './workstation-schema';

/** New answers; null takes one back. */
export type AnswerChanges = { readonly [Q in keyof Answers]?: Answers[Q] | null };
const answerChangesSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(answerSchemas).map(([question, schema]) => [question, schema.nullable().optional()]),
  ),
) as unknown as z.ZodType<AnswerChanges>;

/** As it was typed; what is wrong with it is said in words by `changeWorkstation`. */
const name = typedNameSchema;

/** What a window may change. `id` names the profile. */
export const workstationChangeSchema = z.discriminatedUnion('type', [
  /** `from`: another profile, of which the person is taken over to another desk, or the desk for another person. */
  z.object({
    type: z.literal('create'),
    name,
    from: z.object({ id, keep: z.enum(['person', 'desk']) }).nullable(),
  }),
  z.object({ type: z.literal('rename'), id, name }),
  z.object({ type: z.literal('delete'), id }),
  /** Brings back what was deleted. */
  z.object({ type: z.literal('restore'), profile: profileSchema, at: z.int().min(0) }),
  z.object({ type: z.literal('select'), id }),
  z.object({ type: z.literal('answer'), id, answers: answerChangesSchema }),
  /** The first questions were gone through, or left for the plan. */
  z.object({ type: z.literal('set-up'), id }),
  z.object({
    type: z.literal('step'),
    id,
    position: z.enum(['sitting', 'standing']),
    step: stepSchema,
    done: z.boolean(),
  }),
  z.object({ type: z.literal('check'), id, item, answer: checkAnswerSchema.nullable() }),
  z.object({ type: z.literal('todo'), id, item, state: todoStateSchema.nullable() }),
  /** The checklist as a whole: empty and never checked to start over, what it was to take that back. */
  z.object({
    type: z.literal('replace-checks'),
    id,
    checks: checksSchema,
    todos: todosSchema,
    checkedAt: momentSchema,
  }),
  /** The option that fits an area; what comes on top of it stays. */
  z.object({ type: z.literal('rosa'), id, area: rosaAreaSchema, option: rosaPostureSchema.shape.option }),
  z.object({
    type: z.literal('rosa-addition'),
    id,
    area: rosaAreaSchema,
    addition: rosaPostureSchema.shape.additions.element,
    on: z.boolean(),
  }),
  z.object({ type: z.literal('rosa-duration'), id, use: rosaUseSchema, duration: rosaDurationSchema }),
  /** ROSA as a whole: empty to start over, what it was to take that back. */
  z.object({ type: z.literal('replace-rosa'), id, rosa: rosaSchema }),
  /** The checklist was gone through to its end, or its re-check was. */
  z.object({ type: z.literal('checked'), id }),
]);
export type WorkstationChange = z.output<typeof workstationChangeSchema>;
