import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanionView } from '@shared/ipc';
import type { SessionSnapshot } from '@shared/session/snapshot';
import type { Settings } from '@shared/settings/settings';
import { useNow } from '../../use-now';
import { useFormats, type Formats } from '../formats';
import { Rich } from '../rich';
import type { Received } from '../../view-store';
import { AwayQuestion } from './away-question';
import { BreakLine } from './break-line';
import { ComingUp } from './coming-up';
import { DayStrip } from './day-strip';
import { Dial } from './dial';
import { HeldLine } from './held-line';
import { countOn } from './live-day';
import { PositionSwitch } from './position-switch';
import { StripLegend } from './strip-legend';
import './today.css';
import { Totals } from './totals';

const PauseMenu = lazy(async () => ({ default: (await import('./pause-menu')).PauseMenu }));

const HALF_MINUTE = 30_000;
const MINUTE = 60_000;

/** "Every 30 min a change, every 60 min a walk": the rhythm in force. */
function useRhythm({ reminders }: Settings, formats: Formats): string {
  const { t } = useTranslation('companion');
  const every = (id: string): string => {
    const reminder = reminders.find((each) => each.id === id && each.enabled);
    return reminder === undefined ? '' : formats.length(reminder.after);
  };
  const change = every('position-change');
  const walk = every('walk');
  const which =
    change !== '' && walk !== '' ? 'both' : change !== '' ? 'change' : walk !== '' ? 'walk' : 'none';
  return t('rhythm', { which, change, walk });
}

/** Nothing worth a picture has happened yet. */
function isFirstMinutes(snapshot: SessionSnapshot): boolean {
  const { sitting, standing, walking } = snapshot.today.totals;
  return snapshot.today.bouts.length <= 1 && sitting + standing + walking < 5 * MINUTE;
}

/** Today: the bout and the next prompt, the position, the day. */
export function TodayPage({ received }: { readonly received: Received<CompanionView> }): ReactNode {
  const { t } = useTranslation('companion');
  const { view, receivedAt } = received;
  const { snapshot, settings } = view;
  const since = { at: snapshot.at, receivedAt };
  // The dial lights a line each half minute of the bout; nothing on the page changes more often.
  const now = useNow(since, HALF_MINUTE, snapshot.at - snapshot.bout.length);
  const formats = useFormats(snapshot.timeZone);
  const rhythm = useRhythm(settings, formats);
  const day = countOn(snapshot, now);
  return (
    <div className="today">
      <header>
        <h1 className="t-h2">{formats.day(now)}</h1>
        <div className="rhythm">
          <span className="t-cap">
            <Rich text={rhythm} />
          </span>
          {snapshot.pausedUntil === null && (
            <Suspense fallback={null}>
              <PauseMenu />
            </Suspense>
          )}
        </div>
      </header>
      <HeldLine snapshot={snapshot} formats={formats} />
      {snapshot.break !== null && <BreakLine running={snapshot.break} received={since} />}
      <AwayQuestion question={snapshot.awayQuestion} formats={formats} />
      <div className="now">
        <Dial snapshot={snapshot} now={now} formats={formats} />
        <div className="side">
          <PositionSwitch snapshot={snapshot} day={day} formats={formats} />
          <ComingUp snapshot={snapshot} formats={formats} />
        </div>
      </div>
      <section className="today-so-far" aria-labelledby="day-title">
        <div className="head">
          <h2 id="day-title">{t('strip.title')}</h2>
          <StripLegend />
        </div>
        <DayStrip snapshot={snapshot} day={day} now={now} formats={formats} />
        {isFirstMinutes(snapshot) && <p className="muted empty">{t('strip.empty')}</p>}
        <Totals snapshot={snapshot} day={day} formats={formats} />
      </section>
    </div>
  );
}
