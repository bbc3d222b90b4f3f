import { SquarePen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '../../destination-context';

/** The way to a check-in from elsewhere: one quiet button. */
export function CheckInEntry(): ReactNode {
  const { t } = useTranslation('companion');
  const go = useGo();
  return (
    <button
      type="button"
      className="btn btn-3"
      onClick={() => go({ section: 'back-care', shows: 'discomfort-log' })}
    >
      <SquarePen className="icon" aria-hidden="true" />
      {t('checkIn.open')}
    </button>
  );
}
