import type { WalkingPlanChangeAnswer } from '@shared/ipc';
import { changeWalkingPlan } from '@shared/exercise/walking-plan/change-walking-plan';
import type { WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import type { WalkingPlanChange } from '@shared/exercise/walking-plan/walking-plan-change-schema';
import type { WalkingPlanDocument } from '@shared/exercise/walking-plan/walking-plan-document';
import type { DocumentFile } from '../storage/document-file';

/** The walking plan, loaded once and held in memory; each change is written at once. */
export interface WalkingPlanStore {
  /** Null until a plan is made, and after it was deleted. */
  readonly current: () => WalkingPlan | null;
  /** Makes a change, or says why not. What can't be written is told as a notice and stays in memory. */
  readonly change: (change: WalkingPlanChange) => WalkingPlanChangeAnswer;
  readonly subscribe: (changed: () => void) => void;
  readonly flush: () => Promise<void>;
}

export function createWalkingPlanStore(options: {
  readonly file: DocumentFile<WalkingPlanDocument>;
  /** The calendar day of the session, `2026-03-02`. */
  readonly today: () => string;
}): WalkingPlanStore {
  const { file } = options;
  const loaded = file.load();
  const subscribers: (() => void)[] = [];
  let plan = loaded.kind === 'state' ? loaded.state.plan : null;
  return {
    current: () => plan,
    change(change) {
      const result = changeWalkingPlan(plan, change, options.today());
      if (!result.ok) return result;
      plan = result.plan;
      file.save({ plan });
      for (const changed of subscribers) changed();
      return { ok: true };
    },
    subscribe: (changed) => void subscribers.push(changed),
    flush: () => file.flush(),
  };
}
