import { useTranslation } from 'react-i18next';
import type { WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import type { WalkingPlanChange } from '@shared/exercise/walking-plan/walking-plan-change-schema';
import { request } from '../../../api';
import { useMessages } from '../../../controls/message-context';

const ABOUT = 'walking-plan';

export interface PlanChanges {
  /** Makes a change; with `done`, the line at the foot says so and has the way back. Whether it was made. */
  readonly change: (change: WalkingPlanChange, done?: string) => Promise<boolean>;
}

/** Changes of the walking plan as main makes them, and what there is to say about the last one. */
export function usePlanChanges(plan: WalkingPlan | null): PlanChanges {
  const { t } = useTranslation('exercise');
  const { say, close } = useMessages();

  async function change(wanted: WalkingPlanChange, done?: string): Promise<boolean> {
    const answer = await request('walking-plan:change', wanted);
    if (!answer.ok)
      say({ about: ABOUT, text: t(`plan.problem.${answer.problem}`), isProblem: true, undo: null });
    else if (done === undefined) close(ABOUT);
    else {
      const undo = (): void => void change({ type: 'restore', plan });
      say({ about: ABOUT, text: done, isProblem: false, undo });
    }
    return answer.ok;
  }

  return { change };
}
