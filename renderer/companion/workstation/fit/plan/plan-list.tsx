import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { scoreChecklist } from '@shared/workstation/checklist/score-checklist';
import type { FitPlan } from '@shared/workstation/fit-plan/plan';
import { useWorkstation } from '../../workstation-context';
import { PlanNotes, type PlanNotesProps } from './plan-notes';
import { PlanStep } from './plan-step';
import { describeStep } from './step-words';
import './plan-list.css';

interface PlanListProps extends PlanNotesProps {
  readonly onOpenChecklist: () => void;
}

/** Nothing to do any more, or nothing from the start; null while there is. */
function findRest({ steps, shortfalls }: FitPlan, done: number): 'fits' | 'done' | null {
  if (steps.length === 0) return shortfalls.length === 0 ? 'fits' : null;
  return done === steps.length ? 'done' : null;
}

/** The way on from a plan that is carried out: what no plan sees. */
function NextCheck({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const { t } = useTranslation('fit');
  const { answered, asked } = scoreChecklist(useWorkstation().profile);
  return (
    <button type="button" className="btn btn-2" onClick={onOpen}>
      {answered < asked ? t('plan.check', { count: asked - answered }) : t('plan.checkAgain')}
    </button>
  );
}

/** The steps from the furniture as found to the best that it allows, to be ticked off. */
export function PlanList({ onOpenChecklist, ...notes }: PlanListProps): ReactNode {
  const { plan } = notes;
  const { t } = useTranslation('fit');
  const { profile, lengths, change } = useWorkstation();
  const heading = useId();
  const isDone = (id: (typeof plan.steps)[number]['id']): boolean =>
    profile.doneSteps[plan.position].includes(id);
  const done = plan.steps.filter(({ id }) => isDone(id)).length;
  const rest = findRest(plan, done);
  return (
    <section className="plan" aria-labelledby={heading}>
      <div className="plan-head">
        <h2 id={heading}>{t('plan.title')}</h2>
        {plan.steps.length > 0 && (
          <span role="status">{t('plan.count', { count: plan.steps.length, done })}</span>
        )}
      </div>
      {plan.steps.length > 0 && (
        <ol>
          {plan.steps.map((step, index) => (
            <PlanStep
              key={step.id}
              id={step.id}
              number={index + 1}
              count={plan.steps.length}
              words={describeStep(step, plan, { t, lengths })}
              isDone={isDone(step.id)}
              onToggle={() =>
                void change({
                  type: 'step',
                  id: profile.id,
                  position: plan.position,
                  step: step.id,
                  done: !isDone(step.id),
                })
              }
            />
          ))}
        </ol>
      )}
      {rest !== null && (
        <div className="plan-rest">
          <div role="status">
            <p className="t-h3">{t(`plan.${rest}`)}</p>
            <p>{t(`plan.${rest}About`)}</p>
          </div>
          <NextCheck onOpen={onOpenChecklist} />
        </div>
      )}
      <PlanNotes {...notes} />
    </section>
  );
}
