import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanNote } from './plan/plan-note';

/** Says of a desk that fits only people who stand that it does, and shows how. */
export function DeskForStanding({ onShow }: { readonly onShow: () => void }): ReactNode {
  const { t } = useTranslation('fit');
  return (
    <PlanNote title={t('forStanding.title')}>
      <p>{t('forStanding.about')}</p>
      <button type="button" className="btn btn-2" onClick={onShow}>
        {t('forStanding.show')}
      </button>
    </PlanNote>
  );
}
