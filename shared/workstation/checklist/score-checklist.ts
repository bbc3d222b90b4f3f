import type { Profile, TodoState } from '../profile';
import type { ChecklistItem } from './items';
import { listItems } from './list-items';

export interface ChecklistScore {
  /** 0 to 100, whole; null while nothing is answered. */
  readonly score: number | null;
  /** Sum of the weights answered with yes, of the weights of all that apply. */
  readonly met: number;
  readonly most: number;
  /** How many items, not weights. */
  readonly answered: number;
  readonly asked: number;
}

/**
 * Scores what was answered: 100 * weights answered yes / weights that apply (EVIDENCE A4). An item that applies and
 * is not answered counts as not met. Our own sum, no instrument: it compares a workstation with itself.
 */
export function scoreChecklist({ answers, checks }: Pick<Profile, 'answers' | 'checks'>): ChecklistScore {
  return scoreItems(listItems(answers), checks);
}

/** The same sum over these items alone. */
export function scoreItems(items: readonly ChecklistItem[], checks: Profile['checks']): ChecklistScore {
  const answered = items.filter(({ id }) => checks[id] !== undefined).length;
  const met = sumWeights(items.filter(({ id }) => checks[id] === 'yes'));
  const most = sumWeights(items);
  return {
    score: answered === 0 ? null : Math.round((100 * met) / most),
    met,
    most,
    answered,
    asked: items.length,
  };
}

export interface Todo {
  readonly item: ChecklistItem;
  readonly state: 'open' | TodoState;
}

/** What was answered with no, the weightiest first, else in the order of the checklist. */
export function listTodos({
  answers,
  checks,
  todos,
}: Pick<Profile, 'answers' | 'checks' | 'todos'>): readonly Todo[] {
  return listItems(answers)
    .filter(({ id }) => checks[id] === 'no')
    .sort((one, other) => other.weight - one.weight)
    .map((item) => ({ item, state: todos[item.id] ?? 'open' }));
}

function sumWeights(items: readonly ChecklistItem[]): number {
  return items.reduce((sum, { weight }) => sum + weight, 0);
}
