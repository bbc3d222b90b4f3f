import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '@shared/workstation/checklist/items';
import { findNextItem, listItems } from '@shared/workstation/checklist/list-items';
import type { CheckAnswer, Profile } from '@shared/workstation/profile';
import { MessageLine } from '../../controls/message-line';
import { useWorkstation } from '../workstation-context';
import { ChecklistQuestion } from './checklist-question';
import { ChecklistResult } from './checklist-result';
import { ChecklistStart } from './checklist-start';
import './checklist.css';

type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'question'; readonly item: ChecklistItem }
  | { readonly kind: 'result' };

/** All that starting over takes away. */
type Course = Pick<Profile, 'checks' | 'todos' | 'checkedAt'>;

/** Where someone is who comes back: at the question where they stopped, or at the result they once reached. */
function findPlace(profile: Profile): Place {
  const items = listItems(profile.answers);
  if (items.every(({ id }) => profile.checks[id] === undefined)) return { kind: 'start' };
  const next = profile.checkedAt === null ? findNextItem(profile) : null;
  return next === null ? { kind: 'result' } : { kind: 'question', item: next };
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
  const { profile, change } = useWorkstation();
  const items = listItems(profile.answers);
  const [place, setPlace] = useState(() => (startsAgain ? findFirst(items) : findPlace(profile)));
  const [cleared, setCleared] = useState<Course | null>(null);

  function goTo(item: ChecklistItem | undefined): void {
    setCleared(null);
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

  function replaceChecks({ checks, todos, checkedAt }: Course): void {
    const copy = { checks: { ...checks }, todos: { ...todos }, checkedAt };
    void change({ type: 'replace-checks', id: profile.id, ...copy });
  }

  function startOver(): void {
    const { checks, todos, checkedAt } = profile;
    replaceChecks({ checks: {}, todos: {}, checkedAt: null });
    setCleared({ checks, todos, checkedAt });
    setPlace({ kind: 'start' });
  }

  function takeBack(was: Course): void {
    replaceChecks(was);
    goTo(undefined);
  }

  return (
    <div className="checklist">
      {place.kind === 'start' && <ChecklistStart count={items.length} onStart={() => goTo(items[0])} />}
      {place.kind === 'question' && (
        <ChecklistQuestion
          item={place.item}
          takesFocus={startsAgain}
          items={items}
          onAnswer={(given) => answer(place.item, given)}
          onBack={(before) => goTo(before)}
          onForward={() => goOn(place.item)}
          onLeave={() => goTo(undefined)}
        />
      )}
      {place.kind === 'result' && (
        <ChecklistResult
          onGoOn={() => goTo(findNextItem(profile) ?? undefined)}
          onAgain={() => goTo(items[0])}
          onStartOver={startOver}
        />
      )}
      <MessageLine
        message={cleared === null ? null : t('result.cleared')}
        isProblem={false}
        onUndo={cleared === null ? null : () => takeBack(cleared)}
        onClose={() => setCleared(null)}
      />
    </div>
  );
}
