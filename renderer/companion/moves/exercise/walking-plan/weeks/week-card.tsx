import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { addDays, countDays } from '@shared/calendar-day';
import { canMark } from '@shared/exercise/walking-plan/change-walking-plan';
import type { PlanWeek } from '@shared/exercise/walking-plan/read-plan';
import { suggestDays } from '@shared/exercise/walking-plan/suggest-days';
import type { WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import { Rich } from '../../../../rich';
import { DayMark } from './day-mark';
import { useDayFormats } from '../use-day-formats';
import type { PlanChanges } from '../use-plan-changes';
import { WeekTurn } from './week-turn';
import './week-card.css';

interface WeekCardProps {
  readonly plan: WalkingPlan;
  readonly week: PlanWeek;
  readonly today: string;
  readonly changes: PlanChanges;
  /** Null while the present week is on show. */
  readonly onShowPresent: (() => void) | null;
}

/** One week, large: how many walks of how long, why, and its days to mark. */
export function WeekCard({ plan, week, today, changes, onShowPresent }: WeekCardProps): ReactNode {
  const { t } = useTranslation('exercise');
  const formats = useDayFormats();
  const title = useId();
  const { number, from, to, load, reason, walked, when } = week;
  const days = Array.from({ length: countDays(from, to) + 1 }, (_, offset) => addDays(from, offset));
  const suggested = suggestDays(from, to, load.days, plan.weekdays);
  return (
    <article className="week-card" aria-labelledby={title}>
      <div className="week-words">
        <div className="week-line">
          <h3 className="week-title" id={title}>
            {t('plan.week', { number })} <span className="quiet">{formats.dates(from, to)}</span>
          </h3>
          {onShowPresent !== null && (
            <Button className="btn btn-3 week-present" onPress={onShowPresent}>
              {t('plan.card.showNow')}
            </Button>
          )}
        </div>
        <p className="week-load">
          <Rich text={t('plan.big', { walks: load.days, minutes: load.minutes })} />
        </p>
        <p className="muted">{t(`plan.reason.${reason}`)}</p>
      </div>
      <div className="week-marks">
        <div className="week-days" role="group" aria-label={t('plan.card.days', { number })}>
          {days.map((day) => (
            <DayMark
              key={day}
              day={day}
              isToday={day === today}
              isWalked={walked.includes(day)}
              isSuggested={suggested.includes(day)}
              canChange={canMark(plan, day, today)}
              onMark={(isWalked) => void changes.change({ type: 'mark', day, walked: isWalked })}
            />
          ))}
        </div>
        {when !== 'coming' && (
          <p className="week-taken" role="status">
            {t('plan.card.taken', { taken: walked.length, walks: load.days })}
          </p>
        )}
      </div>
      {when === 'now' && <WeekTurn week={week} changes={changes} />}
    </article>
  );
}
