import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { drawIn } from '../../../../figure/moves/drawn-move';
import { MovingPicture } from './moving-picture';
import type { Playback } from '../playback/playback';
import type { PlayedMove } from '../player-session';
import { SessionLine } from './session-line';
import { usePresentStep } from './step-list';

interface MainPanelProps {
  readonly playback: Playback;
  readonly moves: readonly PlayedMove[];
  /** Place of the move that is on. */
  readonly present: number;
  readonly onLeave: () => void;
  /** Stands at the top beside the way out. */
  readonly children: ReactNode;
}

/** The large picture of the move, with the way out and the line of all moves above it. */
export function MainPanel({ playback, moves, present, onLeave, children }: MainPanelProps): ReactNode {
  const { t } = useTranslation('player');
  const move = moves[present];
  return (
    <div className="player-main">
      <div className="player-picture">
        {move !== undefined &&
          (move.drawnAs === null ? (
            <LargeStep key={present} playback={playback} move={move} />
          ) : (
            <MovingPicture
              key={present}
              playback={playback}
              move={drawIn(move.drawnAs, move.positions[0] ?? 'seated')}
            />
          ))}
      </div>
      <div className="player-top">
        <button
          type="button"
          className="player-leave"
          aria-keyshortcuts="Escape"
          title={t('controls.leave')}
          onClick={onLeave}
        >
          <X className="icon" aria-hidden="true" />
          <span className="aloud">{t('controls.leave')}</span> <kbd aria-hidden="true">Esc</kbd>
        </button>
        {children}
      </div>
      {moves.length > 1 && <SessionLine playback={playback} moves={moves} present={present} />}
    </div>
  );
}

/** A move that nobody drew: what is to be done now, to be read from a distance. The list beside it has the same words. */
function LargeStep({
  playback,
  move,
}: {
  readonly playback: Playback;
  readonly move: PlayedMove;
}): ReactNode {
  const step = usePresentStep(playback);
  return (
    <p className="player-large-step" aria-hidden="true">
      {step === null ? move.name : move.sentences[step]}
    </p>
  );
}
