import { z } from 'zod';
import { isLongerThan } from '../name';
import { nameSchema, typedNameSchema } from '../name-schema';
import { MOVE_IDS, type MovePosition } from './move';
import type { MovesDocument } from './moves-document';
import { OWN_MOVE_LIMITS as LIMITS, type OwnMove, type OwnMoveFields, type OwnMoveId } from './own-move';
import { ROUTINE_LIMITS, type OwnRoutine, type OwnRoutineId } from './routine';

/*
 * What the file holds, part by part: the change that a window asks for and the reader that saves what it can of a
 * damaged file are made from the same parts.
 */

const ownId = z.templateLiteral(['own-', z.string().min(1).max(60)]);
export const ownMoveIdSchema: z.ZodType<OwnMoveId> = ownId;
export const ownRoutineIdSchema: z.ZodType<OwnRoutineId> = ownId;
const anyMoveIdSchema = z.union([z.enum(MOVE_IDS), ownMoveIdSchema]);

const positionSchema = z.enum(['seated', 'standing', 'walking'] satisfies readonly MovePosition[]);
const repetitionsSchema = z.int().min(LIMITS.repetitions.least).max(LIMITS.repetitions.most);
export const stepLineSchema = z
  .string()
  .min(1)
  .max(LIMITS.typedLine)
  .refine((line) => !isLongerThan(line, LIMITS.step));

/** By the field of an own move; also what the form of an own move is asked for. */
export const ownMoveParts = {
  name: nameSchema,
  position: positionSchema,
  steps: z.array(stepLineSchema).min(1).max(LIMITS.steps),
  hold: z.number().min(LIMITS.hold.least).max(LIMITS.hold.most).nullable(),
  repetitions: repetitionsSchema,
  sides: z.enum(['together', 'each']),
  quiet: z.boolean(),
  floor: z.boolean(),
  gentle: z.boolean(),
};
export const ownMoveSchema: z.ZodType<OwnMove> = z.object({ id: ownMoveIdSchema, ...ownMoveParts });
/** Names and lines as they were typed; what is wrong with them is said in words by `changeMoves`. */
export const ownMoveFieldsSchema: z.ZodType<OwnMoveFields> = z.object({
  ...ownMoveParts,
  name: typedNameSchema,
  steps: z.array(z.string().max(LIMITS.typedLine)).max(1_000),
});

export const routineMoveSchema = z.object({
  move: anyMoveIdSchema,
  repetitions: repetitionsSchema.nullable(),
  length: z.number().min(ROUTINE_LIMITS.walk.least).max(ROUTINE_LIMITS.walk.most).nullable(),
});
const routineMovesSchema = z.array(routineMoveSchema).max(ROUTINE_LIMITS.moves);
export const ownRoutineSchema: z.ZodType<OwnRoutine> = z.object({
  id: ownRoutineIdSchema,
  name: nameSchema,
  moves: routineMovesSchema,
});

export const playerParts = {
  speech: z.boolean(),
  voice: z.string().min(1).max(200).nullable(),
  sound: z.boolean(),
};

export const movesSchema: z.ZodType<MovesDocument> = z.object({
  ownMoves: z.array(ownMoveSchema).max(LIMITS.moves),
  ownRoutines: z.array(ownRoutineSchema).max(ROUTINE_LIMITS.routines),
  player: z.object(playerParts),
});
