import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findSegment } from '@shared/moves/player/plan-session';
import { readCounter, type Counter } from '@shared/moves/player/read-counter';
import { formatCountdown } from '../../../../countdown';
import type { Playback } from '../playback/playback';
import { usePlayback } from '../playback/use-playback';

interface CounterNumberProps {
  readonly playback: Playback;
  /** The time left is that of a break. */
  readonly ofBreak: boolean;
}

/** The one large number: drawn anew once a second at the most. */
export function CounterNumber({ playback, ofBreak }: CounterNumberProps): ReactNode {
  const { t } = useTranslation('player');
  const counter = usePlayback(playback, ({ plan, position }) => keepSeconds(readCounter(plan, position)));
  const side = usePlayback(playback, ({ plan, position }) => {
    const segment = plan.segments[findSegment(plan, position)];
    return segment?.to.side ?? segment?.from.side ?? null;
  });
  if (counter === null) return null;
  const { kind } = counter;
  const label = kind === 'time' && ofBreak ? 'break' : kind;
  return (
    // What it says is announced where it matters; a timer that chatters is no help.
    <p
      className="player-counter"
      role="timer"
      aria-live="off"
      aria-label={t('counter.label')}
      data-kind={kind}
    >
      <span className="player-number">{writeNumber(counter)}</span>{' '}
      <span className="player-unit">
        {t(`counter.${label}`, { ...counter })}
        {/* In a walk left and right take turns by themselves. */}
        {side !== null && kind !== 'time' && <span className="player-side">{t(`sides.${side}`)}</span>}
      </span>
    </p>
  );
}

/** What is left as whole seconds, so that it reads the same until the next one. */
function keepSeconds(counter: Counter | null): Counter | null {
  return counter?.kind === 'time' ? { ...counter, left: Math.ceil(counter.left / 1_000) * 1_000 } : counter;
}

function writeNumber(counter: Counter): string {
  switch (counter.kind) {
    case 'time':
      return formatCountdown(counter.left);
    case 'repetition':
      return String(counter.at);
    default:
      return String(counter.seconds);
  }
}
