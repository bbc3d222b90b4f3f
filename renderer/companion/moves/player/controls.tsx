import { Check, ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Playback } from './playback/playback';
import { usePlayback } from './playback/use-playback';

interface ControlsProps {
  readonly playback: Playback;
  /** Nothing comes after the present move. */
  readonly isLast: boolean;
  /** A break that runs can't be paused, only ended; null: there is none. */
  readonly onEndBreak: (() => void) | null;
}

/** Previous, pause, next. */
export function Controls({ playback, isLast, onEndBreak }: ControlsProps): ReactNode {
  const { t } = useTranslation('player');
  const isPaused = usePlayback(playback, ({ phase }) => phase === 'paused');
  const Next = isLast ? Check : ChevronRight;
  return (
    <div className="player-controls" role="group" aria-label={t('controls.label')}>
      <button
        type="button"
        className="player-button"
        aria-keyshortcuts="ArrowLeft"
        title={t('controls.previous')}
        onClick={() => playback.send({ type: 'previous' })}
      >
        <ChevronLeft className="icon" aria-hidden="true" />
        <span className="aloud">{t('controls.previous')}</span> <kbd aria-hidden="true">←</kbd>
      </button>
      {onEndBreak === null ? (
        <button
          type="button"
          className="player-button player-pause"
          aria-keyshortcuts="Space K"
          title={t(isPaused ? 'controls.play' : 'controls.pause')}
          onClick={() => playback.send({ type: isPaused ? 'play' : 'pause' })}
        >
          {isPaused ? (
            <Play className="icon player-play" aria-hidden="true" />
          ) : (
            <Pause className="icon" aria-hidden="true" />
          )}
          <span className="aloud">{t(isPaused ? 'controls.play' : 'controls.pause')}</span>{' '}
          <kbd aria-hidden="true">{t('controls.space')}</kbd>
        </button>
      ) : (
        <button type="button" className="btn btn-1 player-back" onClick={onEndBreak}>
          {t('controls.back')}
        </button>
      )}
      <button
        type="button"
        className="player-button"
        aria-keyshortcuts="ArrowRight"
        title={t(isLast ? 'controls.finish' : 'controls.next')}
        onClick={() => playback.send({ type: 'next' })}
      >
        <Next className="icon" aria-hidden="true" />
        <span className="aloud">{t(isLast ? 'controls.finish' : 'controls.next')}</span>{' '}
        <kbd aria-hidden="true">→</kbd>
      </button>
    </div>
  );
}
