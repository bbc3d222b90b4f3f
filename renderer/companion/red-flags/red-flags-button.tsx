import { Stethoscope } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRedFlags } from './red-flags-context';
import './red-flags-button.css';

/** Opens the signs that need a doctor; for places that cover the rail or have none. */
export function RedFlagsButton(): ReactNode {
  const { t } = useTranslation('companion');
  const { open } = useRedFlags();
  return (
    <button
      type="button"
      className="btn btn-3 red-flags-button"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+Shift+D"
      onClick={open}
    >
      <Stethoscope className="icon" aria-hidden="true" />
      {t('redFlags')}
    </button>
  );
}
