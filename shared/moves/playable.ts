import { MOVES } from './catalogue';
import { MOVE_IDS, type Beat, type Move, type MoveId, type MovePosition } from './move';
import type { MovesDocument } from './moves-document';
import { isOwnMoveId, type AnyMoveId, type OwnMove } from './own-move';
import type { RoutineMove } from './routine';

/** A move as it is played, the product's or a person's own. Its words are found by its id. */
export interface PlayableMove extends Omit<Move, 'id' | 'evidence' | 'sources'> {
  readonly id: AnyMoveId;
  /** The move whose poses the beats name; null: no pose is known, a neutral figure in the position is drawn. */
  readonly drawnAs: MoveId | null;
  readonly floor: boolean;
}

/** How an own move's time is spent, ms: our own judgement. */
const TRAVEL = 2_000;
const SHORT_STAY = 1_000;
const REST = 500;

const NEUTRAL_POSES: Readonly<Record<MovePosition, string>> = {
  seated: 'tall',
  standing: 'upright',
  walking: 'upright',
};

function playBuiltIn(id: MoveId): PlayableMove {
  return { ...MOVES[id], drawnAs: id, floor: false };
}

/** An own move as it is played: one repetition goes through the steps, stays at the last one, and comes back. */
export function playOwn(own: OwnMove): PlayableMove {
  const pose = NEUTRAL_POSES[own.position];
  const last = own.steps.length - 1;
  const there: readonly Beat[] = own.steps.map((_line, step) => {
    const stay = own.hold === null ? SHORT_STAY : 'hold';
    return { pose, step, travel: TRAVEL, stay: step === last ? stay : 0 };
  });
  return {
    id: own.id,
    drawnAs: null,
    positions: [own.position],
    steps: own.steps.length,
    start: pose,
    parts: [
      {
        ready: null,
        beats: [...there, { pose, step: last, travel: TRAVEL, stay: REST }],
        sides: own.sides === 'each' ? 'alternating' : 'together',
        repetitions: exactly(own.repetitions),
        sets: 1,
      },
    ],
    hold: own.hold === null ? null : exactly(own.hold),
    quiet: own.quiet,
    gentle: own.gentle,
    floor: own.floor,
  };
}

function exactly(usual: number) {
  return { least: usual, usual, most: usual };
}

/** The product's moves in its order, then the person's own. */
export function listPlayable({ ownMoves }: MovesDocument): readonly PlayableMove[] {
  return [...MOVE_IDS.map(playBuiltIn), ...ownMoves.map(playOwn)];
}

/** Null when it is an own move that is no longer there. */
export function findPlayable({ ownMoves }: MovesDocument, id: AnyMoveId): PlayableMove | null {
  if (!isOwnMoveId(id)) return playBuiltIn(id);
  const own = ownMoves.find((each) => each.id === id);
  return own === undefined ? null : playOwn(own);
}

/** A move with the repetitions and the length that a routine gives it as its usual ones. */
export function playInRoutine(moves: MovesDocument, { move, repetitions, length }: RoutineMove) {
  const playable = findPlayable(moves, move);
  if (playable === null) return null;
  return {
    ...playable,
    parts: playable.parts.map((part) =>
      part.repetitions === null || repetitions === null
        ? part
        : { ...part, repetitions: { ...part.repetitions, usual: repetitions } },
    ),
    hold:
      playable.hold === null || length === null || !isTimed(playable)
        ? playable.hold
        : { ...playable.hold, usual: length },
  } satisfies PlayableMove;
}

/** A move as it is done in that position; as it is where it can't be done so. */
export function playIn(move: PlayableMove, position: MovePosition): PlayableMove {
  if (!move.positions.includes(position)) return move;
  return { ...move, positions: [position, ...move.positions.filter((each) => each !== position)] };
}

/** Whether a move goes on for a time, as a walk does, and not for a number of times. */
export function isTimed({ parts }: Pick<PlayableMove, 'parts'>): boolean {
  return parts.every(({ repetitions }) => repetitions === null);
}

/** The moves of a routine as they are played; own moves that are no longer there are left out. */
export function playRoutine(
  moves: MovesDocument,
  routine: { readonly moves: readonly RoutineMove[] },
): readonly PlayableMove[] {
  return routine.moves.flatMap((each) => playInRoutine(moves, each) ?? []);
}
