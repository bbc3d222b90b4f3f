import type { WalkingPlanChangeAnswer } from '@shared/ipc';
import { changeWalkingPlan } from '@shared/exercise/walking-plan/change-walking-plan';
import type { WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import type { WalkingPlanChange } from '@shared/exercise/walking-plan/walking-plan-change-schema';
import { NO_PLAN, type WalkingPlanDocument } from '@shared/exercise/walking-plan/walking-plan-document';
import type { DocumentFile } from '../storage/document-file';
import { createDocumentStore, type DocumentStore } from '../storage/document-store';

type PlanDocumentStore = DocumentStore<WalkingPlanDocument, WalkingPlanChange, WalkingPlanChangeAnswer>;

/** The walking plan. */
export interface WalkingPlanStore extends Omit<PlanDocumentStore, 'current'> {
  /** Null until a plan is made, and after it was deleted. */
  readonly current: () => WalkingPlan | null;
}

export function createWalkingPlanStore(options: {
  readonly file: DocumentFile<WalkingPlanDocument>;
  /** The calendar day of the session, `2026-03-02`. */
  readonly today: () => string;
}): WalkingPlanStore {
  const store = createDocumentStore<WalkingPlanDocument, WalkingPlanChange, WalkingPlanChangeAnswer>({
    file: options.file,
    empty: NO_PLAN,
    change({ plan }, change) {
      const result = changeWalkingPlan(plan, change, options.today());
      if (!result.ok) return { document: null, answer: result };
      return { document: { plan: result.plan }, answer: { ok: true, undo: { type: 'restore', plan } } };
    },
  });
  return { ...store, current: () => store.current().plan };
}
