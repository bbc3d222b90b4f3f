import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findSegment } from '@shared/moves/player/plan-session';
import type { Playback } from '../playback/playback';
import { usePlayback } from '../playback/use-playback';

interface StepListProps {
  readonly playback: Playback;
  readonly sentences: readonly string[];
}

/** What is done, step by step, with the present one lit. */
export function StepList({ playback, sentences }: StepListProps): ReactNode {
  const { t } = useTranslation('player');
  const present = usePresentStep(playback);
  return (
    <ol className="player-steps" aria-label={t('steps')}>
      {sentences.map((sentence, step) => (
        <li key={step} aria-current={step === present ? 'step' : undefined}>
          {sentence}
        </li>
      ))}
    </ol>
  );
}

/** Which step says what is done now, from 0; null between them. */
export function usePresentStep(playback: Playback): number | null {
  return usePlayback(
    playback,
    ({ plan, position }) => plan.segments[findSegment(plan, position)]?.step ?? null,
  );
}
