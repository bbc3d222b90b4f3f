import { useMemo, type ReactNode } from 'react';
import { playRoutine } from '@shared/moves/playable';
import type { RoutineId, RoutineMove } from '@shared/moves/routine';
import { useGo } from '../../destination-context';
import { useMoves } from '../moves-context';
import { MovePlayer } from '../player/move-player';
import type { PlayedMove, PlayerSession } from '../player/player-session';

interface PlayViewProps {
  readonly routine: RoutineId | null;
  readonly moves: readonly RoutineMove[];
  /** When the view came, on the page's steady clock, ms. */
  readonly receivedAt: number;
  readonly onLeave: () => void;
}

/** The player with the moves that it is to play, in words; a walk fills the break for one that runs. */
export function PlayView({ routine, moves, receivedAt, onLeave }: PlayViewProps): ReactNode {
  const go = useGo();
  const { view, wordsOf, save } = useMoves();
  const { at, break: running } = view.snapshot;
  const played = useMemo(
    () =>
      playRoutine(view.moves, { moves }).map((move): PlayedMove => {
        const { name, steps, caution } = wordsOf(move.id);
        return { ...move, name, sentences: steps, caution };
      }),
    [view.moves, moves, wordsOf],
  );
  const until = running?.asks === 'walk' ? running.until : null;
  const session: PlayerSession = {
    routine,
    moves: played,
    walkBreak: until === null ? null : { at, receivedAt, until },
    fillsStretch: running?.asks === 'stretch',
  };
  return (
    <MovePlayer
      session={session}
      preferences={view.moves.player}
      onPreferences={(player) => void save({ type: 'set-player', player }, null)}
      onLeave={onLeave}
      onLog={() => go({ section: 'back-care', shows: 'discomfort-log' })}
    />
  );
}
