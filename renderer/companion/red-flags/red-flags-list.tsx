import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RED_FLAGS } from '@shared/back-care/red-flags';
import type { SourceId } from '@shared/evidence/sources';
import { SourceLinks } from '../source-links';
import { EmergencyCall } from './emergency-call';
import { RedFlagItems } from './red-flag-items';
import './red-flags-list.css';

const SOURCES: readonly SourceId[] = [...new Set(RED_FLAGS.flatMap(({ sources }) => sources))];

/** All signs that need a doctor, by how soon, with the number to call. */
export function RedFlagsList(): ReactNode {
  const { t } = useTranslation('red-flags');
  return (
    <div className="red-flags">
      <p className="t-lead red-flags-lead">{t('lead')}</p>
      {RED_FLAGS.map(({ urgency }) => (
        <section
          key={urgency}
          className="red-flag-level"
          data-urgency={urgency}
          aria-label={t(`${urgency}.title`)}
        >
          <h3 className="t-h3">{t(`${urgency}.title`)}</h3>
          <p className="red-flag-action">{t(`${urgency}.action`)}</p>
          {urgency === 'emergency' && <EmergencyCall />}
          <RedFlagItems urgency={urgency} />
        </section>
      ))}
      <SourceLinks ids={SOURCES} />
    </div>
  );
}
