import type { Profile } from '../profile';
import type { Answers } from '../questions';
import { CHECKLIST_ITEMS, type ChecklistCondition, type ChecklistItem } from './items';

/** The items that this person at this workstation is asked, in order. */
export function listItems(answers: Answers): readonly ChecklistItem[] {
  return CHECKLIST_ITEMS.filter(({ condition }) => holds(condition, answers));
}

/**
 * The first item in order that is not answered yet, of those after `after` when one is named; null when there is none.
 * An item that was skipped comes again.
 */
export function findNextItem(
  { answers, checks }: Pick<Profile, 'answers' | 'checks'>,
  after: ChecklistItem | null = null,
): ChecklistItem | null {
  const items = listItems(answers);
  const from = after === null ? 0 : items.indexOf(after) + 1;
  return items.slice(from).find(({ id }) => checks[id] === undefined) ?? null;
}

/**
 * Where nobody said, an item is asked when most desks have what it is about: a chair with armrests, a telephone of
 * some kind. Glasses, papers, laptop and desk are taken as the fit plan takes them, for the usual ones, so that
 * nobody is asked about what they do not have. Our own judgement; no source counts desks.
 */
function holds(condition: ChecklistCondition, answers: Answers): boolean {
  switch (condition) {
    case 'always':
      return true;
    case 'armrests':
      return answers.armrests !== 'none';
    case 'phone':
      return answers.phone !== 'none';
    case 'multifocal':
      return answers.glasses === 'multifocal';
    case 'papers':
      return answers.papers === 'yes';
    case 'laptop':
      return answers.screenKind === 'laptop' || answers.screenKind === 'laptop-and-monitor';
    case 'sit-stand':
      return answers.desk === 'adjustable';
  }
}
