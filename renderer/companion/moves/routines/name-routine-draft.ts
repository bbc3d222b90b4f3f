import type { RoutinePlace } from '../moves-place';

/** What the draft of a routine is kept as. A new one that starts from other moves is another one. */
export function nameRoutineDraft(place: RoutinePlace): string {
  return place.view === 'routine'
    ? `routine ${place.routine}`
    : `routine new ${place.name} ${place.moves.map(({ move }) => move).join(' ')}`;
}
