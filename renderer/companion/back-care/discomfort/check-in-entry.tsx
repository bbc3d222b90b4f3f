import { SquarePen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '../../destination-context';

interface CheckInEntryProps {
  /** When the last check-in was made, if that was today; null before one. */
  readonly loggedAt: string | null;
}

/** The way to a check-in from elsewhere: one quiet button, which says when today's was made. */
export function CheckInEntry({ loggedAt }: CheckInEntryProps): ReactNode {
  const { t } = useTranslation('companion');
  const go = useGo();
  return (
    <button
      type="button"
      className="btn btn-3"
      onClick={() => go({ section: 'back-care', shows: 'discomfort-log' })}
    >
      <SquarePen className="icon" aria-hidden="true" />
      {loggedAt === null ? t('checkIn.open') : t('checkIn.logged', { time: loggedAt })}
    </button>
  );
}
