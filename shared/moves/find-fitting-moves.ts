import type { PlayRequest } from '../destination';
import type { CompanionView } from '../ipc';
import type { Position } from '../session/bout';
import { findRoutine } from './find-routine';
import type { RoutineMove } from './routine';

/**
 * The moves that answer what a prompt asks, for the person as they are now.
 * @param position how they will be then, where taking the prompt changes it.
 */
export function findFittingMoves(
  { moves, snapshot, discomfort }: Pick<CompanionView, 'moves' | 'snapshot' | 'discomfort'>,
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
