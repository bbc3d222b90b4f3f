import type { PlayRequest } from '@shared/destination';
import type { CompanionView } from '@shared/ipc';
import { findRoutine } from '@shared/moves/find-routine';
import type { RoutineMove } from '@shared/moves/routine';

/** The moves that answer what a prompt asks, for the person as they are now. */
export function findFittingMoves(view: CompanionView, { asks, length }: PlayRequest): readonly RoutineMove[] {
  const { moves, snapshot, discomfort } = view;
  return findRoutine(moves, {
    asks,
    length,
    position: snapshot.position,
    // Told of in today's check-in.
    sore: discomfort.lowBack?.to === snapshot.today.day,
    recent: snapshot.latestMoves,
  });
}
