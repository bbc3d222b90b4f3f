import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanionView } from '@shared/ipc';

/** Moves: the library, the routines and their player, and exercise beyond the desk. */
export function MovesPage({ view }: { readonly view: CompanionView }): ReactNode {
  const { t } = useTranslation('companion');
  return (
    <div data-language={view.language}>
      <h1 className="t-h2">{t('rail.moves')}</h1>
    </div>
  );
}
