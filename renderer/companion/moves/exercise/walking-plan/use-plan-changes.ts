import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { WalkingPlanProblem } from '@shared/exercise/walking-plan/change-walking-plan';
import type { WalkingPlanChange } from '@shared/exercise/walking-plan/walking-plan-change-schema';
import type { Answers } from '@shared/ipc';
import { request } from '../../../api';
import { useUndoableChanges, writeWhole, type UndoableChanges } from '../../../controls/use-undoable-changes';

/** Changes of the walking plan, and what is said of them. */
export type PlanChanges = UndoableChanges<WalkingPlanChange, Answers['walking-plan:change']>;

/** Changes the walking plan, from wherever it is shown. */
export function usePlanChanges(): PlanChanges {
  const { t } = useTranslation('exercise');
  const sentenceOf = useCallback(
    ({ problem }: { readonly problem: WalkingPlanProblem }) => t(`plan.problem.${problem}`),
    [t],
  );
  return useUndoableChanges('walking-plan', askForPlan, sentenceOf, writeWhole);
}

function askForPlan(change: WalkingPlanChange): Promise<Answers['walking-plan:change']> {
  return request('walking-plan:change', change);
}
