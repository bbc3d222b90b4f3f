import { TriangleAlert, Info, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { URGENCY, type Notice } from '@shared/health';
import { request } from './api';

/** One sentence for each thing that went wrong, until it is dismissed. */
export function NoticesBar({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  const { t } = useTranslation(['companion', 'notices']);
  return (
    <div className="notices">
      {notices.map(({ key, detail }) => {
        const urgent = URGENCY[key] === 'urgent';
        return (
          <div
            key={key}
            className="notice"
            role={urgent ? 'alert' : 'status'}
            data-urgent={urgent || undefined}
          >
            {urgent ? (
              <TriangleAlert className="icon" aria-hidden="true" />
            ) : (
              <Info className="icon" aria-hidden="true" />
            )}
            <p>{t(`notices:${key}`, { path: '…', shortcut: '…', reason: '…', ...detail })}</p>
            <button
              type="button"
              className="notice-dismiss"
              aria-label={t('dismiss')}
              onClick={() => void request('notice:dismiss', { key })}
            >
              <X className="icon" aria-hidden="true" />
            </button>
          </div>
        );
      })}
    </div>
  );
}
