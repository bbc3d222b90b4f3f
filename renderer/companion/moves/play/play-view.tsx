import type { ReactNode } from 'react';
import type { RoutineId, RoutineMove } from '@shared/moves/routine';

interface PlayViewProps {
  readonly routine: RoutineId | null;
  readonly moves: readonly RoutineMove[];
  readonly onLeave: () => void;
}

/** The player with the moves that it is to play. */
export function PlayView({ routine, moves, onLeave }: PlayViewProps): ReactNode {
  return (
    <button type="button" className="btn btn-2" onClick={onLeave} data-routine={routine}>
      {moves.map(({ move }) => move).join(', ')}
    </button>
  );
}
