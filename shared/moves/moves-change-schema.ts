import { z } from 'zod';
import { typedNameSchema } from '../name-schema';
import {
  ownMoveFieldsSchema,
  ownMoveIdSchema,
  ownMoveSchema,
  ownRoutineIdSchema,
  ownRoutineSchema,
  playerParts,
  routineMoveSchema,
} from './moves-schema';

/** As it was typed. */
const name = typedNameSchema;
/** What is wrong with them is said in words by `changeMoves`. */
const moves = z.array(routineMoveSchema).max(1_000);
const at = z.int().min(0);

/** What a window may change. */
export const movesChangeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('add-move'), fields: ownMoveFieldsSchema }),
  z.object({ type: z.literal('edit-move'), id: ownMoveIdSchema, fields: ownMoveFieldsSchema }),
  /** Takes it out of the routines too. */
  z.object({ type: z.literal('delete-move'), id: ownMoveIdSchema }),
  /** Brings back what was deleted, also to where it stood in routines. */
  z.object({
    type: z.literal('restore-move'),
    move: ownMoveSchema,
    at,
    places: z.array(z.object({ routine: ownRoutineIdSchema, at, entry: routineMoveSchema })),
  }),
  z.object({ type: z.literal('add-routine'), name, moves }),
  z.object({ type: z.literal('edit-routine'), id: ownRoutineIdSchema, name, moves }),
  /** The routine as it was before an edit that is taken back. */
  z.object({ type: z.literal('revert-routine'), routine: ownRoutineSchema }),
  z.object({ type: z.literal('delete-routine'), id: ownRoutineIdSchema }),
  z.object({ type: z.literal('restore-routine'), routine: ownRoutineSchema, at }),
  z.object({ type: z.literal('set-player'), player: z.object(playerParts) }),
]);
export type MovesChange = z.output<typeof movesChangeSchema>;
