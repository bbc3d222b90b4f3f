import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '@shared/evidence/source';
import { SOURCES, type SourceId } from '@shared/evidence/sources';
import { Section } from './section';

/** Where the figures come from, and what they are not. */
export function NotesSection({ notes }: { readonly notes: readonly SourceId[] }): ReactNode {
  const { t } = useTranslation('report');
  return (
    <Section title={t('page.notes.title')} isWhole>
      <p className="report-about">{t('page.notes.about')}</p>
      <ol className="report-notes">
        {notes.map((id) => {
          const { title, publisher, year, url }: Source = SOURCES[id];
          return (
            <li key={id}>
              {url === null ? title : <a href={url}>{title}</a>}
              {`. ${publisher}${year === null ? '' : `, ${year}`}.`}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
