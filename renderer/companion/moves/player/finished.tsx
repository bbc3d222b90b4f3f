import { Check } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isTimed } from '@shared/moves/playable';
import { formatCountdown } from '../../../countdown';
import { FigurePicture } from '../../../figure/figure';
import type { PlayedMove } from './player-session';

const MINUTE = 60_000;

interface FinishedProps {
  /** What is asked about the time away of a walk; null for nothing. */
  readonly question: ReactNode;
  /** Those that were done, in their order. */
  readonly done: readonly PlayedMove[];
  /** A walk filled a break, which Sitwell counts by the person's absence, moves or none. */
  readonly hasWalked: boolean;
  /** How long the person moved, ms. */
  readonly length: number;
  readonly onAgain: () => void;
  readonly onClose: () => void;
  /** Opens the log of discomfort. */
  readonly onLog: () => void;
}

/** What was done, and for how long. */
export function Finished(props: FinishedProps): ReactNode {
  const { done, hasWalked, question, length, onAgain, onClose, onLog } = props;
  const { t } = useTranslation('player');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const isShort = length < MINUTE;
  const asked = hasWalked ? question : null;
  const walked = hasWalked && asked === null;
  const hue = hasWalked ? 'walking' : 'standing';
  return (
    <section className="player player-finished" data-hue={hue} aria-label={t('label')}>
      <div className="player-main">
        <div className="player-picture">
          <FigurePicture pose="standing" hue={hue} viewBox="-500 -1800 1000 1800" />
        </div>
      </div>
      <div className="player-side-panel">
        <h1 ref={heading} className="t-h1" tabIndex={-1}>
          {t('finished.title')}
        </h1>
        {done.length === 0 ? (
          asked === null && <p className="t-lead">{t(walked ? 'finished.walked' : 'finished.nothing')}</p>
        ) : (
          <>
            <p className="player-counter">
              <span className="player-number">
                {isShort ? Math.round(length / 1_000) : formatCountdown(length)}
              </span>{' '}
              <span className="player-unit">
                {t('finished.minutes', { length: isShort ? 'short' : 'long' })}
              </span>
            </p>
            <ul className="player-done" aria-label={t('finished.done')}>
              {done.map(({ name }, index) => (
                <li key={index}>
                  <Check className="icon" aria-hidden="true" />
                  {name}
                </li>
              ))}
            </ul>
            {!done.every(isTimed) && <p className="muted">{t('finished.written')}</p>}
            {walked && <p className="muted">{t('finished.walked')}</p>}
          </>
        )}
        {asked}
        <div className="player-answers">
          <button type="button" className="btn btn-1" onClick={onClose}>
            {t('finished.close')}
          </button>
          <button type="button" className="btn btn-2" onClick={onAgain}>
            {t('finished.again')}
          </button>
        </div>
        <button type="button" className="btn btn-3 player-log" onClick={onLog}>
          {t('finished.log')}
        </button>
      </div>
    </section>
  );
}
