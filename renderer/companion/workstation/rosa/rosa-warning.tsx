import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listSources } from '@shared/evidence/claims/claim';
import { ROSA_CLAIMS } from '@shared/evidence/claims/rosa';
import { SourceLinks } from '../../source-links';

/** What the score can and cannot say. */
export function RosaWarning(): ReactNode {
  const { t } = useTranslation('rosa');
  return (
    <section className="rosa-warning" aria-labelledby="rosa-warning">
      <h3 className="t-strong" id="rosa-warning">
        {t('warning.title')}
      </h3>
      <p>{t('warning.observer')}</p>
      <p>{t('warning.validity')}</p>
      <p>{t('warning.level')}</p>
      <p>{t('warning.source')}</p>
      <SourceLinks ids={listSources(ROSA_CLAIMS, 'warning', 'score', 'areas', 'duration')} />
    </section>
  );
}
