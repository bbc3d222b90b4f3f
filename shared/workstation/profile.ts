import type { StepId } from './fit-plan/step';
import type { Answers } from './questions';
import type { RosaAnswers } from './rosa/rosa-answers';

/** What was said to an item of the checklist; items not answered are absent. */
export type CheckAnswer = 'yes' | 'no';
/** What became of an item that was answered with no. */
export type TodoState = 'done' | 'asked';

/** Steps of the fit plans that were carried out, by the position that the plan is for. */
export type DoneSteps = Readonly<Record<'sitting' | 'standing', readonly StepId[]>>;
export const NOTHING_DONE: DoneSteps = { sitting: [], standing: [] };

/** One person at one workstation. */
export interface Profile {
  readonly id: string;
  /** 1 to 40 characters, no two alike: see `isSameName`. */
  readonly name: string;
  readonly answers: Answers;
  /** The first questions were gone through, or left for the plan. */
  readonly setupDone: boolean;
  /** Empty again when the body or the furniture changes. */
  readonly doneSteps: DoneSteps;
  /** By the ids of the checklist's items. */
  readonly checks: Readonly<Record<string, CheckAnswer>>;
  readonly todos: Readonly<Record<string, TodoState>>;
  readonly rosa: RosaAnswers;
  /** When furniture that was told last became another, or glasses multifocal, epoch ms; null until then. */
  readonly furnitureChangedAt: number | null;
  /** When the checklist was last gone through to its end, epoch ms. */
  readonly checkedAt: number | null;
}

/** All that the section Workstation keeps. */
export interface Workstation {
  /** In the order in which they were made. */
  readonly profiles: readonly Profile[];
  /** The id of the profile in use; null while there is none. */
  readonly current: string | null;
}

export const EMPTY_WORKSTATION: Workstation = { profiles: [], current: null };

/** The profile in use, or null. */
export function findCurrentProfile({ profiles, current }: Workstation): Profile | null {
  return profiles.find(({ id }) => id === current) ?? null;
}
