import { checkAnswers } from '../check-answers';
import type { ChecklistItem, ChecklistItemId } from '../checklist/items';
import { listItems } from '../checklist/list-items';
import { listTodos, scoreItems, type ChecklistScore, type Todo } from '../checklist/score-checklist';
import type { FitPlan } from '../fit-plan/plan';
import { planFit } from '../fit-plan/plan-fit';
import { readFurniture, readGear, readPerson, type Furniture } from '../furniture';
import type { Person } from '../body';
import type { Gear } from '../setup';
import { listHeights, type Height } from '../heights/list-heights';
import type { CheckAnswer, Profile } from '../profile';
import { scoreRosa, type RosaScore } from '../rosa/score-rosa';
import { listRequests, nameDeskGround, type EmployerRequest } from './requests';

/** An item of the checklist that applies and is not private, and what was said to it; null is nothing yet. */
export interface CheckedItem {
  readonly item: ChecklistItem;
  readonly answer: CheckAnswer | null;
}

/** All that a report of one workstation tells, in no language. Lengths in mm. */
export interface Report {
  readonly profile: Profile;
  /** When it was asked for, epoch ms, and the zone (IANA name) that its date is of. */
  readonly at: number;
  readonly timeZone: string;
  /** Null until the stature is known; then there are no heights and no plans either. */
  readonly person: Person | null;
  readonly gear: Gear;
  readonly furniture: Furniture;
  /** Whether desk and chair are only taken as usual, so that nobody is asked for others. */
  readonly unmeasured: { readonly desk: boolean; readonly chair: boolean };
  readonly heights: readonly Height[];
  /** Sitting, then standing where the desk goes up and down. None for furniture that can't be. */
  readonly plans: readonly FitPlan[];
  readonly requests: readonly EmployerRequest[];
  readonly checklist: {
    /** Over `items` alone: what is private shows in no number either. */
    readonly score: ChecklistScore;
    readonly items: readonly CheckedItem[];
    /** Whether something private was left out, answered or not. */
    readonly isPart: boolean;
  };
  readonly todos: readonly Todo[];
  /** Null until every area was answered. */
  readonly rosa: RosaScore | null;
}

/**
 * How someone's body feels (RT5), and whether they spoke of it or saw an optician (RT4), is theirs to tell: it goes to
 * nobody unless they asked the employer about it.
 */
const PRIVATE_ITEMS: readonly ChecklistItemId[] = ['RT4', 'RT5'];

const POSITIONS = ['sitting', 'standing'] as const;

/** Gathers the report of a profile. Pure; never throws. */
export function buildReport({
  profile,
  at,
  timeZone,
}: {
  readonly profile: Profile;
  readonly at: number;
  readonly timeZone: string;
}): Report {
  const { answers } = profile;
  const person = readPerson(answers);
  const gear = readGear(answers);
  const furniture = readFurniture(answers);
  const isPossible = person !== null && checkAnswers(answers).length === 0;
  const plans = isPossible
    ? POSITIONS.filter((position) => position === 'sitting' || answers.desk === 'adjustable').map(
        (position) => planFit(person, gear, furniture, position),
      )
    : [];
  const isShared = ({ id }: ChecklistItem): boolean =>
    !PRIVATE_ITEMS.includes(id) || profile.todos[id] === 'asked';
  const items = listItems(answers);
  const sharedItems = items.filter(isShared);
  const todos = listTodos(profile).filter(({ item }) => isShared(item));
  const rosa = scoreRosa(profile.rosa);
  return {
    profile,
    at,
    timeZone,
    person,
    gear,
    furniture,
    unmeasured: {
      desk: furniture.assumed.includes(nameDeskGround(furniture)),
      chair: furniture.assumed.includes('seat'),
    },
    heights: person === null ? [] : listHeights(person, gear),
    plans,
    requests: listRequests(plans, furniture, todos),
    checklist: {
      score: scoreItems(sharedItems, profile.checks),
      items: sharedItems.map((item) => ({ item, answer: profile.checks[item.id] ?? null })),
      isPart: sharedItems.length < items.length,
    },
    todos,
    rosa: rosa.complete ? rosa : null,
  };
}
