import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '@shared/evidence/source';
import { SOURCES, type SourceId } from '@shared/evidence/sources';
import './source-links.css';

/** Where what stands above comes from, small; those that can be opened open in the browser. */
export function SourceLinks({ ids }: { readonly ids: readonly SourceId[] }): ReactNode {
  const { t } = useTranslation('companion');
  const heading = t('sources.title', { count: ids.length });
  return (
    <div className="source-links">
      <span aria-hidden="true">{heading}</span>
      <ul aria-label={heading}>
        {ids.map((id) => {
          const { title, publisher, year, url }: Source = SOURCES[id];
          return (
            <li key={id} data-source={id}>
              {url === null ? (
                title
              ) : (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                  <span className="aloud"> {t('sources.opens')}</span>
                </a>
              )}
              {`, ${publisher}${year === null ? '' : ` ${year}`}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
