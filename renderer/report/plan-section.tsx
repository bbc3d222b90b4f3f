import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FitPlan } from '@shared/workstation/fit-plan/plan';
import type { Report } from '@shared/workstation/report/report';
import { WorkstationDrawing } from '../companion/workstation/drawing/workstation-drawing';
import { describeStep } from '../companion/workstation/fit/plan/step-words';
import type { ReportFormats } from './formats';
import { Section } from './section';
import { TickItem } from './tick-item';

/** One position: how it is to become, drawn to scale, and the steps that lead there. */
export function PlanSection({
  plan,
  report,
  formats: { lengths },
}: {
  readonly plan: FitPlan;
  readonly report: Report;
  readonly formats: ReportFormats;
}): ReactNode {
  const { t } = useTranslation(['report', 'fit']);
  const { t: fit } = useTranslation('fit');
  const { person, gear, furniture, profile } = report;
  if (person === null) return null;
  return (
    <Section title={t(`page.plan.${plan.position}`)} isWhole>
      <p className="report-about">{t('page.plan.drawn')}</p>
      <div className="report-plan">
        <div className="report-drawing">
          <WorkstationDrawing
            person={person}
            gear={gear}
            arrangement={plan.after}
            furniture={furniture}
            lengths={lengths}
          />
        </div>
        {plan.steps.length === 0 ? (
          <p>{t(plan.shortfalls.length === 0 ? 'page.plan.none' : 'page.plan.helpless')}</p>
        ) : (
          <ol className="tick-list">
            {plan.steps.map((step) => (
              <TickItem
                key={step.id}
                {...describeStep(step, plan, { t: fit, lengths })}
                isTicked={profile.doneSteps[plan.position].includes(step.id)}
              />
            ))}
          </ol>
        )}
      </div>
    </Section>
  );
}
