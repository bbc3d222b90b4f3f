import { TriangleAlert, Info, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { URGENCY, type Notice } from '@shared/health';
import { classifyFailure } from '@shared/workstation/report/failure';
import { request } from './api';
import { showAccelerator, type Platform } from './settings/fields/accelerator';

/** Why something could not be saved, as far as a person can do something about it. */
const CAUSES = ['disk-full', 'not-allowed', 'folder-gone', 'in-use'] as const;
/** The keys of a shortcut are named as in Settings. */
const NAMESPACES = ['companion', 'notices', 'settings'] as const;

interface NoticesBarProps {
  readonly notices: readonly Notice[];
  readonly platform: Platform;
}

/** One sentence for each thing that went wrong, until it is dismissed. */
export function NoticesBar({ notices, platform }: NoticesBarProps): ReactNode {
  const { t } = useTranslation(NAMESPACES);
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
            <p>{sayNotice(t, { key, detail }, platform)}</p>
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

/** The sentence, and why it is so where that can be said in plain words; the log has the system's own. */
function sayNotice(t: TFunction<typeof NAMESPACES>, { key, detail }: Notice, platform: Platform): string {
  const shortcut = showAccelerator(detail?.['shortcut'] ?? '', platform, {
    control: t('settings:shortcut.control'),
    shift: t('settings:shortcut.shift'),
  }).join(' ');
  const sentence = t(`notices:${key}`, { path: detail?.['path'] ?? '…', shortcut });
  const cause = CAUSES.find((each) => each === classifyFailure(detail?.['reason'] ?? ''));
  return cause === undefined ? sentence : `${sentence} ${t(`because.${cause}`)}`;
}
