import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ROSA_ACTION_LEVEL, ROSA_RANGE } from '@shared/workstation/rosa/rosa-rules';

const [LEAST, MOST] = ROSA_RANGE;
const STEPS = Array.from({ length: MOST - LEAST + 1 }, (_, index) => LEAST + index);

/** 1 to 10 as cells, filled up to the score, with a mark where to act begins. */
export function RosaScale({ score }: { readonly score: number | null }): ReactNode {
  const { t } = useTranslation('rosa');
  const level = ROSA_ACTION_LEVEL;
  return (
    <div className="rosa-scale" role="img" aria-label={t('score.scale', { level })}>
      <div className="rosa-cells">
        {STEPS.map((step) => (
          <span key={step} data-filled={(score !== null && step <= score) || undefined} />
        ))}
      </div>
      <span className="rosa-mark" style={{ left: `${((level - LEAST) / STEPS.length) * 100}%` }}>
        {t('score.action', { level })}
      </span>
    </div>
  );
}
