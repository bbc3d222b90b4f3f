import type { Todo } from '../checklist/score-checklist';
import type { ChecklistItem } from '../checklist/items';
import type { Ask, Claim, FitPlan } from '../fit-plan/plan';

/** Something that the employer is asked for. Lengths in mm. */
export type EmployerRequest =
  /** Furniture that would mend what the plan for `position` cannot; `by` is what stays wrong. */
  | {
      readonly kind: 'furniture';
      readonly position: FitPlan['position'];
      readonly claim: Claim;
      readonly by: number;
      readonly ask: Ask;
    }
  /** An item of the checklist that the person has asked the employer about. */
  | { readonly kind: 'item'; readonly item: ChecklistItem };

/** What the plans cannot mend, each thing once, then what was asked of the employer and is not yet done. */
export function listRequests(plans: readonly FitPlan[], todos: readonly Todo[]): readonly EmployerRequest[] {
  const furniture = plans.flatMap(({ position, shortfalls }) =>
    shortfalls.map(({ claim, by, ask }) => ({ kind: 'furniture', position, claim, by, ask }) as const),
  );
  const once = furniture.filter(
    ({ ask }, index) =>
      furniture.findIndex(({ ask: other }) => other.what === ask.what && other.mm === ask.mm) === index,
  );
  const asked = todos
    .filter(({ state }) => state === 'asked')
    .map(({ item }) => ({ kind: 'item', item }) as const);
  return [...once, ...asked];
}
