import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GENERAL_CAUTION_SOURCES, GENERAL_CAUTIONS } from '@shared/moves/general-cautions';
import { Rich } from '../../rich';
import { SourceLinks } from '../../source-links';

/** What holds for every move, and who should ask a clinician first. */
export function GeneralCautions(): ReactNode {
  const { t } = useTranslation('moves');
  return (
    <section className="general-cautions" aria-labelledby="general-cautions">
      <h2 id="general-cautions" className="t-h3">
        {t('cautions.title')}
      </h2>
      <div className="general-cautions-columns">
        <ul>
          {GENERAL_CAUTIONS.map((caution) => (
            <li key={caution}>{t(`cautions.${caution}`)}</li>
          ))}
        </ul>
        <p className="clinician-first">
          <Rich text={t('cautions.clinician')} />
        </p>
      </div>
      <SourceLinks ids={GENERAL_CAUTION_SOURCES} />
    </section>
  );
}
