import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '@shared/workstation/checklist/items';
import { findNextItem, listItems } from '@shared/workstation/checklist/list-items';
import type { CheckAnswer, Profile } from '@shared/workstation/profile';
import { useWorkstationChanges } from '../use-workstation-changes';
import { useWorkstation } from '../workstation-context';
import { ChecklistQuestion } from './checklist-question';
import { ChecklistResult } from './checklist-result';
import { ChecklistStart } from './checklist-start';
import './checklist.css';

type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'question'; readonly item: ChecklistItem }
  | { readonly kind: 'result' };

/** Where someone is who comes back: at the question where they stopped, or at the result they once reached. */
function findPlace(profile: Profile): Place {
  if (isUntouched(profile)) return { kind: 'start' };
  const next = profile.checkedAt === null ? findNextItem(profile) : null;
  return next === null ? { kind: 'result' } : { kind: 'question', item: next };
}

/** Whether no question that applies is answered. */
function isUntouched({ answers, checks }: Profile): boolean {
  return listItems(answers).every(({ id }) => checks[id] === undefined);
}

function findFirst([first]: readonly ChecklistItem[]): Place {
  return first === undefined ? { kind: 'result' } : { kind: 'question', item: first };
}

/**
 * The checklist: one question at a time, then the score and what to change. Each answer is saved at once.
 * `startsAgain` opens it at its first question, whatever was answered before.
 */
export function ChecklistView({ startsAgain = false }: { readonly startsAgain?: boolean }): ReactNode {
  const { t } = useTranslation('checklist');
  const { profile } = useWorkstation();
  const { change } = useWorkstationChanges('checklist');
  const items = listItems(profile.answers);
  const [place, setPlace] = useState(() => (startsAgain ? findFirst(items) : findPlace(profile)));

  /** All answers were taken away, and did not come back since. */
  const [isCleared, setIsCleared] = useState(false);
  const shown: Place = isCleared && isUntouched(profile) ? { kind: 'start' } : place;

  function goTo(item: ChecklistItem | undefined): void {
    setIsCleared(false);
    setPlace(item === undefined ? { kind: 'result' } : { kind: 'question', item });
  }

  /** To the next question; after the last one the checklist was gone through. */
  function goOn(from: ChecklistItem): void {
    const next = items[items.indexOf(from) + 1];
    if (next === undefined) void change({ type: 'checked', id: profile.id });
    goTo(next);
  }

  function answer(item: ChecklistItem, given: CheckAnswer): void {
    void change({ type: 'check', id: profile.id, item: item.id, answer: given });
    goOn(item);
  }

  function startOver(): void {
    const empty = { checks: {}, todos: {}, checkedAt: null };
    void change({ type: 'replace-checks', id: profile.id, ...empty }, t('result.cleared'));
    setIsCleared(true);
  }

  return (
    <div className="checklist">
      {shown.kind === 'start' && <ChecklistStart count={items.length} onStart={() => goTo(items[0])} />}
      {shown.kind === 'question' && (
        <ChecklistQuestion
          item={shown.item}
          takesFocus={startsAgain}
          items={items}
          onAnswer={(given) => answer(shown.item, given)}
          onBack={(before) => goTo(before)}
          onForward={() => goOn(shown.item)}
          onLeave={() => goTo(undefined)}
        />
      )}
      {shown.kind === 'result' && (
        <ChecklistResult
          onGoOn={() => goTo(findNextItem(profile) ?? undefined)}
          onAgain={() => goTo(items[0])}
          onStartOver={startOver}
        />
      )}
    </div>
  );
}
