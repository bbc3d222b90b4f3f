import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intent } from '@shared/session/intent';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { sendIntent } from '../../api';
import type { Formats } from '../../formats';
import { Rich } from '../../rich';
import { nameHolds } from '@shared/session/told';
import type { HeldReason } from './held-icon';
import './lines.css';

const HeldIcon = lazy(async () => ({ default: (await import('./held-icon')).HeldIcon }));

interface Line {
  readonly reason: HeldReason;
  readonly text: string;
  readonly action: { readonly label: string; readonly intent: Intent } | null;
}

interface HeldLineProps {
  readonly snapshot: SessionSnapshot;
  /** Epoch ms. */
  readonly now: number;
  readonly formats: Formats;
}

/** The one thing to say, most pressing first: paused, held, a mode set by hand, a quiet time, a system that can't tell. */
function useLine({ snapshot, now, formats }: HeldLineProps): Line | null {
  const { t } = useTranslation('companion');
  const { pausedUntil, prompt, heldBy, heldSince, mode, presence, quiet } = snapshot;
  // A break has a line of its own, and no prompt comes before its end.
  if (snapshot.break !== null) return null;
  if (pausedUntil !== null) {
    const text =
      pausedUntil === 'until-resumed'
        ? t('held.pausedUntilResumed')
        : t('held.pausedUntil', { time: formats.moment(pausedUntil, now) });
    return { reason: 'pause', text, action: { label: t('held.resume'), intent: { type: 'resume' } } };
  }
  const quietUntil = quiet?.until ?? null;
  const until = quietUntil === null ? 'unknown' : formats.moment(quietUntil, now);
  const [hold] = heldBy;
  const [name] = nameHolds(snapshot);
  if (prompt?.phase === 'held' && hold !== undefined && name !== undefined) {
    const since = formats.time(heldSince ?? prompt.dueAt);
    const text = t('held.line', { reason: t(`held.reason.${name}`, { since, until }) });
    return { reason: hold, text, action: { label: t('held.showNow'), intent: { type: 'show-held' } } };
  }
  if (mode !== 'normal') {
    const action = { label: t('held.endMode', { mode }), intent: { type: 'mode', mode: 'normal' } } as const;
    return { reason: mode, text: t('held.mode', { mode }), action };
  }
  if (quiet !== null) {
    const sameDay = String(quietUntil !== null && until === formats.time(quietUntil));
    return { reason: 'quiet-time', text: t(`held.quiet.${quiet.why}`, { until, sameDay }), action: null };
  }
  if (presence === 'unknown') return { reason: 'unknown', text: t('held.unknown'), action: null };
  return null;
}

/** One line that says what is held or paused, why, and the way out. */
export function HeldLine(props: HeldLineProps): ReactNode {
  const line = useLine(props);
  return (
    <div role="status">
      {line !== null && (
        <div className="line held">
          <Suspense fallback={<span className="icon" />}>
            <HeldIcon reason={line.reason} />
          </Suspense>
          <span>
            <Rich text={line.text} />
          </span>
          {line.action !== null && (
            <button
              type="button"
              className="btn btn-3"
              onClick={() => {
                if (line.action !== null) sendIntent(line.action.intent);
              }}
            >
              {line.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
