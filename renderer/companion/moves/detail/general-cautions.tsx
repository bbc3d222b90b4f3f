import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GENERAL_CAUTION_SOURCES, GENERAL_CAUTIONS } from '@shared/moves/general-cautions';
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
        <div className="clinician-first">
          <h3 className="t-strong">{t('cautions.clinicianTitle')}</h3>
          <p>{t('cautions.clinicianWhen')}</p>
        </div>
      </div>
      <SourceLinks ids={GENERAL_CAUTION_SOURCES} />
    </section>
  );
}
