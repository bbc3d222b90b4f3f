import { useMemo, type ReactNode } from 'react';
import type { MovePosition } from '@shared/moves/move';
import { playIn, playRoutine } from '@shared/moves/playable';
import type { SessionSnapshot } from '@shared/session/snapshot';
import type { RoutineId, RoutineMove } from '@shared/moves/routine';
import { useGo } from '../../destination-context';
import { useFormats } from '../../formats';
import { AwayQuestion } from '../../today/lines/away-question';
import { askForMoves } from '../ask-for-moves';
import { useMoves } from '../moves-context';
import { MovePlayer } from '../player/move-player';
import type { PlayedMove, PlayerSession } from '../player/player-session';

interface PlayViewProps {
  readonly routine: RoutineId | null;
  readonly moves: readonly RoutineMove[];
  /** In which the moves are done that allow it; null: each in its first one. */
  readonly position: MovePosition | null;
  readonly snapshot: SessionSnapshot;
  /** When the view came, on the page's steady clock, ms. */
  readonly receivedAt: number;
  /** Whether it waits, paused, while the section is covered, instead of being left. */
  readonly waits: boolean;
  readonly onUnderWay: (isUnderWay: boolean) => void;
  readonly onLeave: () => void;
}

/** The player with the moves that it is to play, in words; a walk fills the break for one that runs. */
export function PlayView(props: PlayViewProps): ReactNode {
  const { routine, moves, position, snapshot, receivedAt, waits, onUnderWay, onLeave } = props;
  const go = useGo();
  const { kept, wordsOf } = useMoves();
  const { at, break: running, awayQuestion } = snapshot;
  const formats = useFormats(snapshot.timeZone);
  const played = useMemo(
    () =>
      playRoutine(kept, { moves }).map((move): PlayedMove => {
        const { name, steps, caution } = wordsOf(move.id);
        const done = position === null ? move : playIn(move, position);
        return { ...done, name, sentences: steps, caution };
      }),
    [kept, moves, position, wordsOf],
  );
  const walk = running?.asks === 'walk' ? running : null;
  const session: PlayerSession = {
    routine,
    moves: played,
    walkBreak: walk === null ? null : { shownBy: walk.shownBy, at, receivedAt, until: walk.until },
    fillsStretch: running?.asks === 'stretch',
  };
  return (
    <MovePlayer
      session={session}
      preferences={kept.player}
      onPreferences={(player) => void askForMoves({ type: 'set-player', player })}
      waits={waits}
      question={awayQuestion && <AwayQuestion question={awayQuestion} formats={formats} />}
      onUnderWay={onUnderWay}
      onLeave={onLeave}
      onLog={() => go({ section: 'back-care', shows: 'discomfort-log' })}
    />
  );
}
