import { ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRun } from '@shared/discomfort/desk-run';
import { findCurrentProfile, type Workstation } from '@shared/workstation/profile';
import { findRecheck } from '@shared/workstation/recheck';
import './lines.css';

interface RecheckLineProps {
  readonly workstation: Workstation;
  /** Of the discomfort log: see `findRecheck`. */
  readonly deskRun: DeskRun | null;
  /** Epoch ms. */
  readonly now: number;
  /** Opens the Workstation section, where the reason stands and can be answered. */
  readonly onOpen: () => void;
}

/** Says that the workstation in use should be checked again. */
export function RecheckLine({ workstation, deskRun, now, onOpen }: RecheckLineProps): ReactNode {
  const { t } = useTranslation('companion');
  const profile = findCurrentProfile(workstation);
  const reason = profile && findRecheck(profile, now, deskRun);
  if (profile === null || reason === null) return null;
  return (
    <div className="line away">
      <ListChecks className="icon" aria-hidden="true" />
      <span role="status">{t(`recheck.${reason}`, { name: profile.name })}</span>
      <button type="button" className="btn btn-3" onClick={onOpen}>
        {t('recheck.open')}
      </button>
    </div>
  );
}
