import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanionView } from '@shared/ipc';
import { AskFirst } from './kinds/ask-first';
import { KindList } from './kinds/kind-list';
import { PlanSection } from './walking-plan/plan-section';
import './exercise-view.css';

/** Exercise beyond the desk: the walking plan, the kinds of exercise, and who asks a clinician first. */
export function ExerciseView({ view }: { readonly view: CompanionView }): ReactNode {
  useTranslation('exercise');
  return (
    <div className="exercise">
      <PlanSection plan={view.walkingPlan} snapshot={view.snapshot} />
      <KindList />
      <AskFirst />
    </div>
  );
}
