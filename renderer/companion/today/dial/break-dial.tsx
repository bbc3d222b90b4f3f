import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { formatCountdown } from '../../../countdown';
import { useNow, type Received } from '../../../use-now';
import type { Formats } from '../../formats';
import { Rich } from '../../rich';
import { DialRing } from './dial-ring';

const SECOND = 1_000;

interface BreakDialProps {
  readonly running: NonNullable<SessionSnapshot['break']>;
  readonly bout: SessionSnapshot['bout'];
  readonly received: Received;
  readonly formats: Formats;
}

/** The dial while a break runs: what is left of it, and when it ends. */
export function BreakDial({ running, bout, received, formats }: BreakDialProps): ReactNode {
  const { t } = useTranslation('companion');
  const { startedAt, until } = running;
  const now = useNow(received, 1_000, until);
  const seconds = Math.max(0, Math.ceil((until - now) / SECOND));
  return (
    <section
      className="dial"
      data-hue={running.asks === 'walk' ? 'walking' : bout.kind}
      aria-label={t('dial.label')}
    >
      <DialRing progress={{ counted: now - startedAt, after: until - startedAt }} held={false} />
      <div className="in">
        <p className="n" data-long>
          {seconds < 60 ? seconds : formatCountdown(until - now)}
        </p>
        <p className="u">{t(seconds < 60 ? 'dial.secondsLeft' : 'dial.left', { seconds })}</p>
        <p className="d">
          <Rich text={t('dial.back', { time: formats.time(until) })} />
        </p>
      </div>
    </section>
  );
}
