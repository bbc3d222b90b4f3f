import { TriangleAlert, Info, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice, NoticeKey } from '@shared/health';
import { request } from './api';

/** What may cost data is said at once; the rest waits for a pause. */
const URGENT: readonly NoticeKey[] = [
  'settings-corrupt',
  'settings-newer',
  'settings-not-saved',
  'state-not-saved',
  'workstation-corrupt',
  'workstation-mended',
  'workstation-newer',
  'workstation-not-saved',
  'walking-plan-corrupt',
  'walking-plan-newer',
  'walking-plan-not-saved',
  'discomfort-corrupt',
  'discomfort-mended',
  'discomfort-newer',
  'discomfort-not-saved',
  'moves-corrupt',
  'moves-mended',
  'moves-newer',
  'moves-not-saved',
  'history-corrupt',
  'history-not-saved',
];

/** One sentence for each thing that went wrong, until it is dismissed. */
export function NoticesBar({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  const { t } = useTranslation(['companion', 'notices']);
  return (
    <div className="notices">
      {notices.map(({ key, detail }) => {
        const urgent = URGENT.includes(key);
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
