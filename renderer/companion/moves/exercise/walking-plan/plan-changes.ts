import type { Answers } from '@shared/ipc';
import type { WalkingPlanChange } from '@shared/exercise/walking-plan/walking-plan-change-schema';
import { request } from '../../../api';
import type { UndoableChanges } from '../../../controls/use-undoable-changes';

/** Changes of the walking plan, and what is said of them. */
export type PlanChanges = UndoableChanges<WalkingPlanChange, Answers['walking-plan:change']>;

/** Asks main for a change of the walking plan. */
export function askForPlan(change: WalkingPlanChange): Promise<Answers['walking-plan:change']> {
  return request('walking-plan:change', change);
}
