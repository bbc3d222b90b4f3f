import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import type { WalkingPlanChange } from '@shared/exercise/walking-plan/walking-plan-change-schema';
import { request } from '../../../api';

/** What was done, with the plan that brings it back; or why something was not done. */
export type PlanMessage =
  | { readonly kind: 'done'; readonly text: string; readonly before: WalkingPlan | null }
  | { readonly kind: 'problem'; readonly text: string };

export interface PlanChanges {
  readonly message: PlanMessage | null;
  /** Makes a change; with `done`, the line at the foot says so and has the way back. Whether it was made. */
  readonly change: (change: WalkingPlanChange, done?: string) => Promise<boolean>;
  readonly undo: () => void;
  readonly close: () => void;
}

/** Changes of the walking plan as main makes them, and what there is to say about the last one. */
export function usePlanChanges(plan: WalkingPlan | null): PlanChanges {
  const { t } = useTranslation('exercise');
  const [message, setMessage] = useState<PlanMessage | null>(null);

  async function change(wanted: WalkingPlanChange, done?: string): Promise<boolean> {
    const answer = await request('walking-plan:change', wanted);
    if (!answer.ok) setMessage({ kind: 'problem', text: t(`plan.problem.${answer.problem}`) });
    else setMessage(done === undefined ? null : { kind: 'done', text: done, before: plan });
    return answer.ok;
  }

  return {
    message,
    change,
    undo: () => {
      if (message?.kind === 'done') void change({ type: 'restore', plan: message.before });
    },
    close: () => setMessage(null),
  };
}
