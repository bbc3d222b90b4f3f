import { ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findRecheck } from '@shared/workstation/recheck';
import { useWorkstation } from './workstation-context';

interface RecheckLineProps {
  /** Epoch ms. */
  readonly now: number;
  /** Opens the checklist. */
  readonly onOpen: () => void;
}

/** One line when the workstation in use should be checked again, with its reason. */
export function RecheckLine({ now, onOpen }: RecheckLineProps): ReactNode {
  const { t } = useTranslation('workstation');
  const { view, profile, change } = useWorkstation();
  const reason = findRecheck(profile, now, view.discomfort.deskRun);
  if (reason === null) return null;
  return (
    <div className="workstation-line">
      <ListChecks className="icon" aria-hidden="true" />
      <span role="status">{t(`recheck.${reason}`)}</span>
      <button type="button" className="btn btn-3" onClick={onOpen}>
        {t('recheck.open')}
      </button>
      <button
        type="button"
        className="btn btn-3"
        onClick={() => void change({ type: 'checked', id: profile.id })}
      >
        {t(reason === 'half-year' ? 'recheck.fine' : 'recheck.notNeeded')}
      </button>
    </div>
  );
}
