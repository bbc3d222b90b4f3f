import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanionView } from '@shared/ipc';

/** Back care: what is known about the low back, the signs that need a doctor, and the discomfort log. */
export function BackCarePage({ view }: { readonly view: CompanionView }): ReactNode {
  const { t } = useTranslation('companion');
  return (
    <div data-language={view.language}>
      <h1 className="t-h2">{t('rail.back-care')}</h1>
    </div>
  );
}
