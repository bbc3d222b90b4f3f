import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemSentences } from '../../profile/use-problem-sentences';
import type { Obstacle } from '../use-obstacle';

interface NoPlanProps {
  readonly obstacle: Obstacle;
  readonly onOpenDetails: () => void;
}

/** Why there is no plan, and the way to one. */
export function NoPlan({ obstacle, onOpenDetails }: NoPlanProps): ReactNode {
  const { t } = useTranslation('fit');
  const problems = useProblemSentences();
  return (
    <section className="fit-blocked">
      <h2 className="t-h3">{t(`blocked.${obstacle}`)}</h2>
      {obstacle === 'contradiction' && (
        <ul>
          {problems.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p className="muted">{t(`blocked.${obstacle}About`)}</p>
      <button type="button" className="btn btn-1" onClick={onOpenDetails}>
        {t('blocked.open')}
      </button>
    </section>
  );
}
