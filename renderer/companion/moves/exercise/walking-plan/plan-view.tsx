import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readPlan, type PlanReading, type PlanWeek } from '@shared/exercise/walking-plan/read-plan';
import type { WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { PauseLine } from './pause-line';
import { PlanActions } from './plan-actions';
import { PlanFoot } from './plan-foot';
import { SeenWalkLine } from './seen-walk-line';
import { useDayFormats } from './use-day-formats';
import type { PlanChanges } from './use-plan-changes';
import { WeekCard } from './weeks/week-card';
import { WeeksPicture } from './weeks/weeks-picture';
import './plan-view.css';

interface PlanViewProps {
  readonly plan: WalkingPlan;
  readonly snapshot: SessionSnapshot;
  readonly changes: PlanChanges;
  readonly onStartOver: () => void;
}

/** The plan as it stands: one week large, all weeks as a picture, and what can be done with it. */
export function PlanView({ plan, snapshot, changes, onStartOver }: PlanViewProps): ReactNode {
  const { t } = useTranslation('exercise');
  const formats = useDayFormats();
  const today = snapshot.today.day;
  const reading = useMemo(() => readPlan(plan, today), [plan, today]);
  const [chosen, setChosen] = useState<string | null>(null);
  const present = findPresent(reading);
  const week = reading.weeks.find(({ from }) => from === chosen) ?? present;
  const { target } = reading;

  return (
    <div className="plan">
      <header className="plan-head">
        <h2 className="t-strong" tabIndex={-1}>
          {t('plan.title')}
        </h2>
        <PlanActions isPaused={reading.pausedFrom !== null} changes={changes} onStartOver={onStartOver} />
      </header>
      {reading.pausedFrom !== null && (
        <PauseLine
          from={reading.pausedFrom}
          today={today}
          onResume={() => void changes.change({ type: 'resume' })}
        />
      )}
      <WeekCard
        plan={plan}
        week={week}
        today={today}
        changes={changes}
        onShowPresent={week.from === present.from ? null : () => setChosen(null)}
      />
      <SeenWalkLine week={week} snapshot={snapshot} changes={changes} />
      <WeeksPicture weeks={reading.weeks} chosen={week.from} onChoose={setChosen} />
      {target.when === 'coming' && (
        <p className="plan-arrival">
          {t('plan.picture.arrival', {
            load: t('plan.load', { walks: target.load.days, minutes: target.load.minutes }),
            number: target.number,
            day: formats.date(target.from),
          })}
        </p>
      )}
      <PlanFoot plan={plan} from={week.from} changes={changes} />
    </div>
  );
}

/** The week of today, or else the first one to come. */
function findPresent({ weeks, now, target }: PlanReading): PlanWeek {
  return now ?? weeks.find(({ when }) => when === 'coming') ?? target;
}
