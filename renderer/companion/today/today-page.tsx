import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Destination } from '@shared/destination';
import type { CompanionView } from '@shared/ipc';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { useNow } from '../../use-now';
import { CheckInEntry } from '../back-care/discomfort/check-in-entry';
import { useFormats } from '../formats';
import { Rich } from '../rich';
import type { Received } from '../../view-store';
import { ComingUp } from './coming-up';
import { DayStrip } from './strip/day-strip';
import { Dial } from './dial/dial';
import { HeldLine } from './lines/held-line';
import { countOn } from './live-day';
import { PositionSwitch } from './position-switch';
import { StripLegend } from './strip/strip-legend';
import { Totals } from './totals';
import { useRhythm } from './use-rhythm';
// After the parts' own styles, which it lays out anew for small and low windows.
import './today.css';

const AwayQuestion = lazy(async () => ({ default: (await import('./lines/away-question')).AwayQuestion }));
const BreakDial = lazy(async () => ({ default: (await import('./dial/break-dial')).BreakDial }));
const BreakLine = lazy(async () => ({ default: (await import('./lines/break-line')).BreakLine }));
const RecheckLine = lazy(async () => ({ default: (await import('./lines/recheck-line')).RecheckLine }));
const WalkingPlanLine = lazy(async () => ({
  default: (await import('./lines/walking-plan-line')).WalkingPlanLine,
}));
const PauseMenu = lazy(async () => ({ default: (await import('./pause-menu')).PauseMenu }));

const HALF_MINUTE = 30_000;
const MINUTE = 60_000;

/** Nothing worth a picture has happened yet. */
function isFirstMinutes(snapshot: SessionSnapshot): boolean {
  const { sitting, standing, walking } = snapshot.today.totals;
  return snapshot.today.bouts.length <= 1 && sitting + standing + walking < 5 * MINUTE;
}

interface TodayPageProps {
  readonly received: Received<CompanionView>;
  readonly onOpen: (destination: Destination) => void;
}

/** Today: the bout and the next prompt, the position, the day. */
export function TodayPage({ received, onOpen }: TodayPageProps): ReactNode {
  const { t } = useTranslation('companion');
  const { view, receivedAt } = received;
  const { snapshot, settings } = view;
  const running = snapshot.break;
  const since = { at: snapshot.at, receivedAt };
  // With the clock's own minutes every time and length on the page moves at once; the dial has lines between them.
  const now = useNow(since, HALF_MINUTE, 0);
  const formats = useFormats(snapshot.timeZone);
  const rhythm = useRhythm(settings, formats);
  const day = countOn(snapshot, now);
  const logged = view.discomfort.last;
  return (
    <div className="today">
      <header>
        <h1 className="t-h2">{formats.day(now)}</h1>
        <div className="rhythm">
          <span className="t-cap">
            <Rich text={rhythm} />
          </span>
          <CheckInEntry loggedAt={logged?.day === snapshot.today.day ? formats.time(logged.at) : null} />
          {snapshot.pausedUntil === null && (
            <Suspense fallback={null}>
              <PauseMenu />
            </Suspense>
          )}
        </div>
      </header>
      <HeldLine snapshot={snapshot} now={now} formats={formats} />
      <Suspense fallback={null}>
        {running !== null && <BreakLine running={running} received={since} />}
        {snapshot.awayQuestion !== null && (
          <AwayQuestion question={snapshot.awayQuestion} formats={formats} />
        )}
        <RecheckLine
          workstation={view.workstation}
          deskRun={view.discomfort.deskRun}
          now={now}
          onOpen={() => onOpen({ section: 'workstation' })}
        />
      </Suspense>
      <div className="now">
        {running === null ? (
          <Dial snapshot={snapshot} now={now} formats={formats} />
        ) : (
          <Suspense fallback={<section className="dial" />}>
            <BreakDial running={running} bout={snapshot.bout} received={since} formats={formats} />
          </Suspense>
        )}
        <div className="side">
          <PositionSwitch snapshot={snapshot} day={day} formats={formats} />
          <ComingUp snapshot={snapshot} settings={settings} now={now} formats={formats} />
          {view.walkingPlan !== null && (
            <Suspense fallback={null}>
              <WalkingPlanLine
                plan={view.walkingPlan}
                today={snapshot.today.day}
                onOpen={() => onOpen({ section: 'moves', shows: 'walking-plan' })}
              />
            </Suspense>
          )}
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
