import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RED_FLAGS, URGENCIES } from '@shared/back-care/red-flags';
import { listSources } from '@shared/evidence/claims/claim';
import { RED_FLAG_CLAIMS } from '@shared/evidence/claims/red-flags';
import { SourceLinks } from '../source-links';
import { RedFlagItems } from './red-flag-items';
import './red-flags-list.css';

const SOURCES = listSources(RED_FLAG_CLAIMS, ...URGENCIES, 'within', 'lead');

interface RedFlagsListProps {
  /** The level of its headings: under a page's title, or under a dialog's. */
  readonly heading: 'h2' | 'h3';
}

/** All signs that need a doctor, by how soon, with the number to call. */
export function RedFlagsList({ heading: Heading }: RedFlagsListProps): ReactNode {
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
          <Heading className="t-h3">{t(`${urgency}.title`)}</Heading>
          <RedFlagItems urgency={urgency} />
        </section>
      ))}
      <SourceLinks ids={SOURCES} />
    </div>
  );
}
