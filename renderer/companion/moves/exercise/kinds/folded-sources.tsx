import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceId } from '@shared/evidence/sources';
import { SourceLinks } from '../../../source-links';
import './folded-sources.css';

/** Sources behind one word, where many would drown what they are for. */
export function FoldedSources({ ids }: { readonly ids: readonly SourceId[] }): ReactNode {
  const { t } = useTranslation('companion');
  return (
    <details className="folded-sources">
      <summary>{t('sources.title', { count: ids.length })}</summary>
      <SourceLinks ids={ids} />
    </details>
  );
}
