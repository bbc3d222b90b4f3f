import { z } from 'zod';
import { cleanName, cutCharacters, findFreeName, isSameName, NAME_LENGTH } from '../name';
import { EMPTY_MOVES, type MovesDocument } from './moves-document';
import {
  movesSchema,
  ownMoveIdSchema,
  ownMoveParts,
  ownRoutineIdSchema,
  playerParts,
  routineMoveSchema,
  stepLineSchema,
} from './moves-schema';
import { OWN_MOVE_LIMITS, type OwnMove } from './own-move';
import { findPlayable } from './playable';
import { ROUTINE_LIMITS, type OwnRoutine, type RoutineMove } from './routine';

/**
 * Reads what a file held. Null when any part of it is not what it should be, when two moves or two routines are alike,
 * or when a routine names a move twice or one that is not there.
 */
export function readMoves(value: unknown): MovesDocument | null {
  const { success, data: moves } = movesSchema.safeParse(value);
  if (!success || !areUnlike(moves.ownMoves) || !areUnlike(moves.ownRoutines)) return null;
  const areWhole = moves.ownRoutines.every(
    (routine) => keepPlayable(moves, routine.moves).length === routine.moves.length,
  );
  return areWhole ? moves : null;
}

/**
 * Reads what can still be read of what `readMoves` refused: a move without an id of its own or without a step that can
 * be read is lost, what else is wrong with it stands as in a new move; routines lose the places that name no move; a
 * second one of one name gets a number. Null when it is no object.
 */
export function salvageMoves(value: unknown): MovesDocument | null {
  const file = looseFile.safeParse(value);
  if (!file.success) return null;
  const ownMoves = keepEach<OwnMove>(looseMove, file.data.ownMoves, OWN_MOVE_LIMITS.moves);
  const found = keepEach<OwnRoutine>(looseRoutine, file.data.ownRoutines, ROUTINE_LIMITS.routines);
  const moves = { ...EMPTY_MOVES, ownMoves, player: file.data.player };
  return {
    ...moves,
    ownRoutines: found.map((routine) => ({ ...routine, moves: keepPlayable(moves, routine.moves) })),
  };
}

/** A list whose wrong entries are left out. */
function keepRight<T>(schema: z.ZodType<T>, most: number) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((entries) =>
      entries
        .flatMap((entry) => {
          const read = schema.safeParse(entry);
          return read.success ? [read.data] : [];
        })
        .slice(0, most),
    );
}

const looseName = z
  .string()
  .transform((name) => cutCharacters(cleanName(name), NAME_LENGTH))
  .catch('');

/** What can't be read is taken to be what asks for the least care: done sitting, once, heard, and not for a sore back. */
const looseMove = z.object({
  id: ownMoveIdSchema,
  name: looseName,
  position: ownMoveParts.position.catch('seated'),
  steps: keepRight(stepLineSchema, OWN_MOVE_LIMITS.steps).refine((steps) => steps.length > 0),
  hold: ownMoveParts.hold.catch(null),
  repetitions: ownMoveParts.repetitions.catch(1),
  sides: ownMoveParts.sides.catch('together'),
  quiet: ownMoveParts.quiet.catch(false),
  floor: ownMoveParts.floor.catch(true),
  gentle: ownMoveParts.gentle.catch(false),
});

const looseRoutine = z.object({
  id: ownRoutineIdSchema,
  name: looseName,
  moves: keepRight(routineMoveSchema, ROUTINE_LIMITS.moves),
});

const { player } = EMPTY_MOVES;
const looseFile = z.object({
  ownMoves: z.array(z.unknown()).catch([]),
  ownRoutines: z.array(z.unknown()).catch([]),
  player: z
    .object({
      speech: playerParts.speech.catch(player.speech),
      voice: playerParts.voice.catch(player.voice),
      sound: playerParts.sound.catch(player.sound),
    })
    .catch(player),
});

interface Named {
  readonly id: string;
  readonly name: string;
}

function keepEach<T extends Named>(
  schema: z.ZodType<T>,
  found: readonly unknown[],
  most: number,
): readonly T[] {
  const kept: T[] = [];
  for (const [index, each] of found.entries()) {
    const read = schema.safeParse(each);
    if (kept.length === most || !read.success || kept.some(({ id }) => id === read.data.id)) continue;
    const wanted = read.data.name === '' ? String(index + 1) : read.data.name;
    kept.push({ ...read.data, name: findFreeName(kept, wanted) });
  }
  return kept;
}

function areUnlike(list: readonly Named[]): boolean {
  return list.every(({ id, name }, index) =>
    list.slice(0, index).every((other) => other.id !== id && !isSameName(other.name, name)),
  );
}

/** Without moves that are not there, and each only once. */
function keepPlayable(moves: MovesDocument, entries: readonly RoutineMove[]): readonly RoutineMove[] {
  return entries.filter(
    ({ move }, index) =>
      findPlayable(moves, move) !== null && entries.findIndex((other) => other.move === move) === index,
  );
}
