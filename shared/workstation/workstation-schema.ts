import { z } from 'zod';
import { STEP_IDS } from './fit-plan/step';
import type { Profile, Workstation } from './profile';
import { nameSchema } from '../name-schema';
import { CHOICE_QUESTIONS, LENGTH_QUESTIONS, type Answers } from './questions';
import { ROSA_AREAS, ROSA_DURATIONS, ROSA_USES, type RosaAnswers } from './rosa/rosa-answers';

/*
 * What the file holds, part by part: the change that a window asks for and the reader that saves what it can of a
 * damaged file are made from the same parts.
 */

const lengths = Object.fromEntries(
  Object.entries(LENGTH_QUESTIONS).map(([question, [least, most]]) => [
    question,
    z.number().min(least).max(most),
  ]),
);
const choices = Object.fromEntries(
  Object.entries(CHOICE_QUESTIONS).map(([question, options]) => [question, z.enum(options)]),
);

/** The answer to each question by its id. The table of questions is the schema. */
export const answerSchemas: Readonly<Record<string, z.ZodType>> = { ...lengths, ...choices };

/** Every question by its id, each optional; only its types are told here. */
const answersSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(answerSchemas).map(([question, schema]) => [question, schema.optional()]),
  ),
) as unknown as z.ZodType<Answers>;

export const idSchema = z.string().min(1).max(64);
export const stepSchema = z.enum(STEP_IDS);
export const itemSchema = z.string().min(1).max(8);
export const checkAnswerSchema = z.enum(['yes', 'no']);
export const todoStateSchema = z.enum(['done', 'asked']);
export const checksSchema = z.record(itemSchema, checkAnswerSchema);
export const todosSchema = z.record(itemSchema, todoStateSchema);
export const rosaAreaSchema = z.enum(ROSA_AREAS);
export const rosaPostureSchema = z.object({
  option: z.string().min(1).max(32),
  additions: z.array(z.string().max(32)).max(8),
});
export const rosaUseSchema = z.enum(ROSA_USES);
export const rosaDurationSchema = z.enum(ROSA_DURATIONS);
/** Its types are told by `RosaAnswers`, whose lists can't be written to. */
export const rosaSchema = z.object({
  postures: z.partialRecord(rosaAreaSchema, rosaPostureSchema).optional(),
  durations: z.partialRecord(rosaUseSchema, rosaDurationSchema).optional(),
}) as z.ZodType<RosaAnswers>;
/** Epoch ms; null until it happened. */
export const momentSchema = z.number().nullable();

/** Its types are told by `Profile`, whose lists can't be written to. */
export const profileSchema = z.object({
  id: idSchema,
  name: nameSchema,
  answers: answersSchema,
  setupDone: z.boolean(),
  doneSteps: z.object({ sitting: z.array(stepSchema), standing: z.array(stepSchema) }),
  checks: checksSchema,
  todos: todosSchema,
  rosa: rosaSchema,
  furnitureChangedAt: momentSchema,
  checkedAt: momentSchema,
}) as unknown as z.ZodType<Profile>;

export const workstationSchema: z.ZodType<Workstation> = z.object({
  profiles: z.array(profileSchema),
  current: idSchema.nullable(),
});
