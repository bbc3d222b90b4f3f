import { ChevronDown } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findWeekday } from '@shared/calendar-day';
import type { WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import { SourceLinks } from '../../../source-links';
import type { PlanChanges } from './use-plan-changes';
import { WeekdayToggles } from './weekday-toggles';
import { WeekdaysNote } from './weekdays-note';
import './plan-foot.css';

const RULES = ['step', 'counts', 'down', 'own'] as const;

interface PlanFootProps {
  readonly plan: WalkingPlan;
  /** The first day of the week on show. */
  readonly from: string;
  readonly changes: PlanChanges;
}

/** The days that suit, and how the plan grows and where that comes from. */
export function PlanFoot({ plan, from, changes }: PlanFootProps): ReactNode {
  const { t } = useTranslation('exercise');
  const id = useId();
  return (
    <div className="plan-foot">
      <div className="plan-foot-days">
        <h3 className="t-strong" id={`${id}days`}>
          {t('plan.menu.days')}
        </h3>
        <WeekdayToggles
          labelledBy={`${id}days`}
          describedBy={`${id}about`}
          weekdays={plan.weekdays}
          firstDay={findWeekday(from)}
          onChange={(weekdays) => void changes.change({ type: 'weekdays', weekdays })}
        />
        <WeekdaysNote id={`${id}about`} className="quiet" before={plan.before} weekdays={plan.weekdays} />
      </div>
      <details className="plan-rules">
        <summary className="t-strong">
          <ChevronDown className="plan-rules-mark" size={16} aria-hidden="true" />
          {t('plan.rules.title')}
        </summary>
        {RULES.map((rule) => (
          <p key={rule} className="muted">
            {t(`plan.rules.${rule}`)}
          </p>
        ))}
        <SourceLinks ids={['L-WALKBACK']} />
      </details>
    </div>
  );
}
