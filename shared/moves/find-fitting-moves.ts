import type { PlayRequest } from '../destination';
import type { DiscomfortSummary } from '../discomfort/summary';
import type { Position } from '../session/bout';
import type { SessionSnapshot } from '../session/snapshot';
import { findRoutine } from './find-routine';
import type { MovesDocument } from './moves-document';
import type { RoutineMove } from './routine';

/** The person as they are now, as far as it decides which moves fit. */
export interface FittingSituation {
  readonly moves: MovesDocument;
  readonly snapshot: SessionSnapshot;
  readonly discomfort: Pick<DiscomfortSummary, 'lowBack'>;
}

/**
 * The moves that answer what a prompt asks, for the person as they are now.
 * @param position how they will be then, where taking the prompt changes it.
 */
export function findFittingMoves(
  { moves, snapshot, discomfort }: FittingSituation,
  { asks, length }: PlayRequest,
  position: Position = snapshot.position,
): readonly RoutineMove[] {
  return findRoutine(moves, {
    asks,
    length,
    position,
    // Told of in today's check-in.
    sore: discomfort.lowBack?.to === snapshot.today.day,
    recent: snapshot.latestMoves,
  });
}
