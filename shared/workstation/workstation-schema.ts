import { z } from 'zod';
import { STEP_IDS } from './fit-plan/step';
import type { Profile, Workstation } from './profile';
import { CHOICE_QUESTIONS, LENGTH_QUESTIONS, type Answers } from './questions';
import { ROSA_AREAS, ROSA_DURATIONS, ROSA_USES } from './rosa/rosa-answers';

const lengths = Object.fromEntries(
  Object.entries(LENGTH_QUESTIONS).map(([id, [least, most]]) => [id, z.number().min(least).max(most)]),
);
const choices = Object.fromEntries(
  Object.entries(CHOICE_QUESTIONS).map(([id, options]) => [id, z.enum(options)]),
);
const questions: Readonly<Record<string, z.ZodType>> = { ...lengths, ...choices };

/** Every question by its id, each optional. The table of questions is the schema; only its types are told here. */
const answersSchema = z.strictObject(
  Object.fromEntries(Object.entries(questions).map(([id, schema]) => [id, schema.optional()])),
) as unknown as z.ZodType<Answers>;

/** New answers; null takes one back. */
const answerChangesSchema = z.strictObject(
  Object.fromEntries(Object.entries(questions).map(([id, schema]) => [id, schema.nullable().optional()])),
) as unknown as z.ZodType<AnswerChanges>;
export type AnswerChanges = { readonly [Q in keyof Answers]?: Answers[Q] | null };

const id = z.string().min(1).max(64);
const name = z.string().max(200);
const step = z.enum(STEP_IDS);
const item = z.string().min(1).max(8);
const checkAnswer = z.enum(['yes', 'no']);
const todoState = z.enum(['done', 'asked']);
const checks = z.record(item, checkAnswer);
const todos = z.record(item, todoState);
const rosaPosture = z.object({
  option: z.string().min(1).max(32),
  additions: z.array(z.string().max(32)).max(8),
});
const rosaDuration = z.enum(ROSA_DURATIONS);
const rosa = z.object({
  postures: z.partialRecord(z.enum(ROSA_AREAS), rosaPosture).optional(),
  durations: z.partialRecord(z.enum(ROSA_USES), rosaDuration).optional(),
});

/** Its types are told by `Profile`, whose lists can't be written to. */
const profileSchema = z.object({
  id,
  name: z.string().min(1).max(40),
  answers: answersSchema,
  setupDone: z.boolean(),
  doneSteps: z.object({ sitting: z.array(step), standing: z.array(step) }),
  checks,
  todos,
  rosa,
  furnitureChangedAt: z.number().nullable(),
  checkedAt: z.number().nullable(),
}) as unknown as z.ZodType<Profile>;

const workstationSchema = z.object({
  profiles: z.array(profileSchema),
  current: id.nullable(),
});

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
    step,
    done: z.boolean(),
  }),
  z.object({ type: z.literal('check'), id, item, answer: checkAnswer.nullable() }),
  z.object({ type: z.literal('todo'), id, item, state: todoState.nullable() }),
  /** The checklist as a whole: empty to start over, what it was to take that back. */
  z.object({ type: z.literal('replace-checks'), id, checks, todos }),
  z.object({ type: z.literal('rosa'), id, area: z.enum(ROSA_AREAS), posture: rosaPosture }),
  z.object({ type: z.literal('rosa-duration'), id, use: z.enum(ROSA_USES), duration: rosaDuration }),
  /** ROSA as a whole: empty to start over, what it was to take that back. */
  z.object({ type: z.literal('replace-rosa'), id, rosa }),
  /** The checklist was gone through to its end, or its re-check was. */
  z.object({ type: z.literal('checked'), id }),
]);
export type WorkstationChange = z.output<typeof workstationChangeSchema>;

/** Reads what a file held. Null when it is not a workstation. */
export function readWorkstation(value: unknown): Workstation | null {
  const read = workstationSchema.safeParse(value);
  if (!read.success) return null;
  const { profiles, current } = read.data;
  const known = profiles.some((profile) => profile.id === current);
  return { profiles, current: known ? current : (profiles[0]?.id ?? null) };
}
