import type { Todo } from '../checklist/score-checklist';
import type { ChecklistItem } from '../checklist/items';
import type { Ask, Claim, FitPlan } from '../fit-plan/plan';
import type { Assumption, Furniture } from '../furniture';

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

/**
 * What the plans cannot mend, each thing once, then what was asked of the employer and is not yet done. Nobody is asked
 * for other furniture in place of some that was only taken as usual.
 */
export function listRequests(
  plans: readonly FitPlan[],
  furniture: Furniture,
  todos: readonly Todo[],
): readonly EmployerRequest[] {
  const missing = plans.flatMap(({ position, shortfalls }) =>
    shortfalls
      .filter(({ ask }) => !listGrounds(ask, furniture).some((ground) => furniture.assumed.includes(ground)))
      .map(({ claim, by, ask }) => ({ kind: 'furniture', position, claim, by, ask }) as const),
  );
  const once = missing.filter(
    ({ ask }, index) =>
      missing.findIndex(({ ask: other }) => other.what === ask.what && other.mm === ask.mm) === index,
  );
  const asked = todos
    .filter(({ state }) => state === 'asked')
    .map(({ item }) => ({ kind: 'item', item }) as const);
  return [...once, ...asked];
}

/** What has to be known of a desk to tell where it does not fit. How a desk that moves stands now is not it. */
export function nameDeskGround({ desk: { range } }: Furniture): Assumption {
  return range[0] < range[1] ? 'desk-range' : 'desk';
}

/** What has to be known of the furniture as found before anyone is asked for other. */
function listGrounds({ what }: Ask, furniture: Furniture): readonly Assumption[] {
  switch (what) {
    case 'desk-that-goes-down-to':
    case 'desk-that-goes-up-to':
    case 'sit-stand-desk':
      return [nameDeskGround(furniture)];
    case 'chair-that-goes-down-to':
    case 'chair-that-goes-up-to':
      return ['seat'];
    case 'thinner-desk':
      return ['thickness'];
    case 'screen-arm':
    case 'less-tall-screen':
      return ['screen', 'laptop'];
    // Nothing is said of a seat whose depth was not told.
    case 'shallower-seat':
    case 'deeper-seat':
      return [];
  }
}
