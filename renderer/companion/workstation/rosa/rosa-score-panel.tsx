import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosaAnswers } from '@shared/workstation/rosa/rosa-answers';
import { ROSA_ACTION_LEVEL } from '@shared/workstation/rosa/rosa-rules';
import { scoreRosa } from '@shared/workstation/rosa/score-rosa';
import { RosaScale } from './rosa-scale';
import './rosa-score.css';

const PARTS = ['chair', 'monitorAndPhone', 'mouseAndKeyboard'] as const;

/** The score as far as it is known, its parts, and where it stands against the level at which to act. */
export function RosaScorePanel({ answers }: { readonly answers: RosaAnswers }): ReactNode {
  const { t } = useTranslation('rosa');
  const score = scoreRosa(answers);
  const { final, answered, asked } = score;
  const level = ROSA_ACTION_LEVEL;
  return (
    <section className="rosa-score" aria-labelledby="rosa-score">
      <h3 className="t-strong" id="rosa-score">
        {t('score.title')}
      </h3>
      <div role="status">
        {final === null ? (
          <p className="rosa-number">
            <b aria-hidden="true">–</b> <span>{t('score.none')}</span>
          </p>
        ) : (
          <p className="rosa-number">
            <b>{final}</b> <span>{t('score.of')}</span>
          </p>
        )}
      </div>
      <RosaScale score={final} />
      <p className="muted">
        {final === null
          ? t('score.progress', { answered, asked })
          : t(final < level ? 'score.below' : 'score.reached', { level })}
      </p>
      <dl>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{t(`score.${part}`)}</dt>
            <dd data-open={score[part] === null || undefined}>{score[part] ?? t('score.open')}</dd>
          </div>
        ))}
      </dl>
      <p className="t-cap">{t('score.how')}</p>
    </section>
  );
}
