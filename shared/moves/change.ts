import { cleanName, isLongerThan, isSameName, NAME_LENGTH } from '../name';
import type { MovesChange } from './moves-change-schema';
import type { MovesDocument } from './moves-document';
import { OWN_MOVE_LIMITS, type OwnMoveFields, type OwnMoveId } from './own-move';
import { findPlayable } from './playable';
import { ROUTINE_LIMITS, type OwnRoutine, type OwnRoutineId, type RoutineMove } from './routine';

/** What is wrong with the name of a move or a routine. */
export const NAME_PROBLEMS = ['name-empty', 'name-too-long', 'name-taken'] as const;
/** What is wrong with the steps of a move. */
export const STEPS_PROBLEMS = ['steps-empty', 'too-many-steps', 'step-too-long'] as const;
/** What is wrong with the moves of a routine. */
export const ENTRIES_PROBLEMS = ['routine-empty', 'routine-too-long', 'no-such-move', 'move-twice'] as const;

/** Why a change was not made; a window says it as a sentence. */
export type MovesProblem =
  | (typeof NAME_PROBLEMS)[number]
  | (typeof STEPS_PROBLEMS)[number]
  | (typeof ENTRIES_PROBLEMS)[number]
  | 'too-many-moves'
  | 'too-many-routines'
  | 'no-such-routine'
  | 'already-there';

export interface MovesChanged {
  readonly ok: true;
  readonly moves: MovesDocument;
  /** What was made, changed or brought back; null for anything else. */
  readonly id: `own-${string}` | null;
  /** The change that takes this one back. */
  readonly undo: MovesChange;
}
/** `problems`: all that is wrong with what was to be kept, one or more. */
export interface MovesRefused {
  readonly ok: false;
  readonly problems: readonly MovesProblem[];
}
export type MovesChangeResult = MovesChanged | MovesRefused;

type ChangeOf<T extends MovesChange['type']> = Extract<MovesChange, { readonly type: T }>;

/**
 * Makes one change. Pure.
 * @param newId serves a move or a routine that is made.
 */
export function changeMoves(moves: MovesDocument, change: MovesChange, newId: string): MovesChangeResult {
  switch (change.type) {
    case 'add-move':
      return addMove(moves, change, `own-${newId}`);
    case 'edit-move':
      return editMove(moves, change);
    case 'delete-move':
      return deleteMove(moves, change.id);
    case 'restore-move':
      return restoreMove(moves, change);
    case 'add-routine':
      return addRoutine(moves, change, `own-${newId}`);
    case 'edit-routine':
      return editRoutine(moves, change);
    case 'revert-routine':
      return revertRoutine(moves, change);
    case 'delete-routine':
      return deleteRoutine(moves, change.id);
    case 'restore-routine':
      return restoreRoutine(moves, change);
    case 'set-player':
      return {
        ok: true,
        moves: { ...moves, player: change.player },
        id: null,
        undo: { type: 'set-player', player: moves.player },
      };
  }
}

function addMove(moves: MovesDocument, { fields }: ChangeOf<'add-move'>, id: OwnMoveId): MovesChangeResult {
  if (moves.ownMoves.length >= OWN_MOVE_LIMITS.moves) return refuse('too-many-moves');
  const cleaned = cleanFields(fields);
  const problems = judgeFields(moves, cleaned, null);
  if (problems.length > 0) return refuse(...problems);
  const ownMoves = [...moves.ownMoves, { id, ...cleaned }];
  return { ok: true, moves: { ...moves, ownMoves }, id, undo: { type: 'delete-move', id } };
}

function editMove(moves: MovesDocument, { id, fields }: ChangeOf<'edit-move'>): MovesChangeResult {
  const before = moves.ownMoves.find((move) => move.id === id);
  if (before === undefined) return refuse('no-such-move');
  const cleaned = cleanFields(fields);
  const problems = judgeFields(moves, cleaned, id);
  if (problems.length > 0) return refuse(...problems);
  const ownMoves = moves.ownMoves.map((move) => (move === before ? { id, ...cleaned } : move));
  return {
    ok: true,
    moves: { ...moves, ownMoves },
    id,
    undo: { type: 'edit-move', id, fields: before },
  };
}

function deleteMove(moves: MovesDocument, id: OwnMoveId): MovesChangeResult {
  const at = moves.ownMoves.findIndex((move) => move.id === id);
  const move = moves.ownMoves[at];
  if (move === undefined) return refuse('no-such-move');
  const places = moves.ownRoutines.flatMap((routine) => {
    const place = routine.moves.findIndex((entry) => entry.move === id);
    const entry = routine.moves[place];
    return entry === undefined ? [] : [{ routine: routine.id, at: place, entry }];
  });
  const ownRoutines = moves.ownRoutines.map((routine) =>
    places.some((place) => place.routine === routine.id)
      ? { ...routine, moves: routine.moves.filter((entry) => entry.move !== id) }
      : routine,
  );
  return {
    ok: true,
    moves: { ...moves, ownMoves: moves.ownMoves.filter((each) => each !== move), ownRoutines },
    id: null,
    undo: { type: 'restore-move', move, at, places },
  };
}

function restoreMove(
  moves: MovesDocument,
  { move, at, places }: ChangeOf<'restore-move'>,
): MovesChangeResult {
  if (moves.ownMoves.some(({ id }) => id === move.id)) return refuse('already-there');
  if (moves.ownMoves.length >= OWN_MOVE_LIMITS.moves) return refuse('too-many-moves');
  const problems = judgeFields(moves, move, null);
  if (problems.length > 0) return refuse(...problems);
  const ownRoutines = moves.ownRoutines.map((routine) => {
    const place = places.find((each) => each.routine === routine.id && each.entry.move === move.id);
    // A routine that was filled up since goes on without it.
    return place === undefined || routine.moves.length >= ROUTINE_LIMITS.moves
      ? routine
      : { ...routine, moves: insertAt(routine.moves, place.at, place.entry) };
  });
  return {
    ok: true,
    moves: { ...moves, ownMoves: insertAt(moves.ownMoves, at, move), ownRoutines },
    id: move.id,
    undo: { type: 'delete-move', id: move.id },
  };
}

function addRoutine(
  moves: MovesDocument,
  change: ChangeOf<'add-routine'>,
  id: OwnRoutineId,
): MovesChangeResult {
  if (moves.ownRoutines.length >= ROUTINE_LIMITS.routines) return refuse('too-many-routines');
  const routine: OwnRoutine = { id, name: cleanName(change.name), moves: change.moves };
  const problems = judgeMadeRoutine(moves, routine);
  if (problems.length > 0) return refuse(...problems);
  const ownRoutines = [...moves.ownRoutines, routine];
  return { ok: true, moves: { ...moves, ownRoutines }, id, undo: { type: 'delete-routine', id } };
}

function editRoutine(moves: MovesDocument, change: ChangeOf<'edit-routine'>): MovesChangeResult {
  const { id } = change;
  const before = moves.ownRoutines.find((routine) => routine.id === id);
  if (before === undefined) return refuse('no-such-routine');
  const routine: OwnRoutine = { id, name: cleanName(change.name), moves: change.moves };
  const problems = judgeMadeRoutine(moves, routine);
  if (problems.length > 0) return refuse(...problems);
  return replaceRoutine(moves, before, routine);
}

/** Takes an edit back. It may have been empty, and an own move that was deleted in the meantime stays away. */
function revertRoutine(moves: MovesDocument, { routine }: ChangeOf<'revert-routine'>): MovesChangeResult {
  const before = moves.ownRoutines.find(({ id }) => id === routine.id);
  if (before === undefined) return refuse('no-such-routine');
  const there = keepThere(moves, routine);
  const problems = judgeRoutine(moves, there);
  if (problems.length > 0) return refuse(...problems);
  return replaceRoutine(moves, before, there);
}

function replaceRoutine(moves: MovesDocument, before: OwnRoutine, routine: OwnRoutine): MovesChanged {
  return {
    ok: true,
    moves: { ...moves, ownRoutines: moves.ownRoutines.map((each) => (each === before ? routine : each)) },
    id: routine.id,
    undo: { type: 'revert-routine', routine: before },
  };
}

function deleteRoutine(moves: MovesDocument, id: OwnRoutineId): MovesChangeResult {
  const at = moves.ownRoutines.findIndex((routine) => routine.id === id);
  const routine = moves.ownRoutines[at];
  if (routine === undefined) return refuse('no-such-routine');
  return {
    ok: true,
    moves: { ...moves, ownRoutines: moves.ownRoutines.filter((each) => each !== routine) },
    id: null,
    undo: { type: 'restore-routine', routine, at },
  };
}

function restoreRoutine(
  moves: MovesDocument,
  { routine, at }: ChangeOf<'restore-routine'>,
): MovesChangeResult {
  if (moves.ownRoutines.some(({ id }) => id === routine.id)) return refuse('already-there');
  if (moves.ownRoutines.length >= ROUTINE_LIMITS.routines) return refuse('too-many-routines');
  const there = keepThere(moves, routine);
  const problems = judgeRoutine(moves, there);
  if (problems.length > 0) return refuse(...problems);
  const ownRoutines = insertAt(moves.ownRoutines, at, there);
  return {
    ok: true,
    moves: { ...moves, ownRoutines },
    id: routine.id,
    undo: { type: 'delete-routine', id: routine.id },
  };
}

/** As they are kept: without blanks around them and without empty lines. */
function cleanFields(fields: OwnMoveFields): OwnMoveFields {
  const steps = fields.steps.map((line) => line.trim()).filter((line) => line !== '');
  return { ...fields, name: cleanName(fields.name), steps };
}

function judgeFields(
  { ownMoves }: MovesDocument,
  { name, steps }: OwnMoveFields,
  own: OwnMoveId | null,
): readonly MovesProblem[] {
  const problems: MovesProblem[] = [...judgeName(ownMoves, name, own)];
  if (steps.length === 0) problems.push('steps-empty');
  if (steps.length > OWN_MOVE_LIMITS.steps) problems.push('too-many-steps');
  if (steps.some((line) => isLongerThan(line, OWN_MOVE_LIMITS.step))) problems.push('step-too-long');
  return problems;
}

/** Without the own moves that were deleted in the meantime: they are not brought back with it. */
function keepThere(moves: MovesDocument, routine: OwnRoutine): OwnRoutine {
  return { ...routine, moves: routine.moves.filter(({ move }) => findPlayable(moves, move) !== null) };
}

/** One that is made or changed by hand has moves; only the deletion of an own move leaves one empty. */
function judgeMadeRoutine(moves: MovesDocument, routine: OwnRoutine): readonly MovesProblem[] {
  const problems = judgeRoutine(moves, routine);
  return routine.moves.length === 0 ? [...problems, 'routine-empty'] : problems;
}

function judgeRoutine(moves: MovesDocument, routine: OwnRoutine): readonly MovesProblem[] {
  const problems: MovesProblem[] = [...judgeName(moves.ownRoutines, routine.name, routine.id)];
  if (routine.moves.length > ROUTINE_LIMITS.moves) problems.push('routine-too-long');
  if (routine.moves.some(({ move }) => findPlayable(moves, move) === null)) problems.push('no-such-move');
  if (!isUnique(routine.moves)) problems.push('move-twice');
  return problems;
}

function isUnique(entries: readonly RoutineMove[]): boolean {
  return new Set(entries.map(({ move }) => move)).size === entries.length;
}

function judgeName(
  others: readonly { readonly id: string; readonly name: string }[],
  name: string,
  own: string | null,
): readonly MovesProblem[] {
  if (name === '') return ['name-empty'];
  if (isLongerThan(name, NAME_LENGTH)) return ['name-too-long'];
  return others.some((other) => other.id !== own && isSameName(other.name, name)) ? ['name-taken'] : [];
}

function insertAt<T>(list: readonly T[], at: number, item: T): readonly T[] {
  return [...list.slice(0, at), item, ...list.slice(at)];
}

function refuse(...problems: readonly MovesProblem[]): MovesRefused {
  return { ok: false, problems };
}
