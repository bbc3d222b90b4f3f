import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '../controls/message-context';
import { useStay } from '../stay-context';
import { useDrafts } from './draft-store';

const ABOUT = 'draft';

/** What somebody is writing in a form that is saved as a whole. */
export interface FormDraft<T> {
  /** What the form shows: what is saved, and over it what was written. */
  readonly fields: T;
  readonly change: (changed: Partial<T>) => void;
  /** It was written before the form was opened this time. */
  readonly isKept: boolean;
  /** What was written is saved by now. */
  readonly end: () => void;
  /** Goes back to what is saved. The line at the foot offers what was written; `reopen` shows the form with it again. */
  readonly setAside: (reopen: () => void) => void;
}

/**
 * A form's fields, which outlive it: whichever way it is left, what was written is there when it is opened again. Its
 * section stays as it is, too, when another one is opened. Kept is only what differs from `saved`.
 * @param form names the form, and what it is about where there are several of its kind
 */
export function useFormDraft<T extends object>(form: string, saved: T): FormDraft<T> {
  const { t } = useTranslation('forms');
  const store = useDrafts();
  const { say } = useMessages();
  const written = useSyncExternalStore(store.listen, () => readDraft<T>(form));
  const [isKept, setIsKept] = useState(written !== null);
  useStay(written !== null);

  // One form always writes drafts of one kind.
  function readDraft<D>(of: string): Partial<D> | null {
    return store.read(of) as Partial<D> | null;
  }

  /** Nothing is lost by bringing it back: what was written since is set aside in its turn. */
  function bringBack(draft: Partial<T>, reopen: () => void): void {
    const since = readDraft<T>(form);
    store.write(form, draft);
    setIsKept(true);
    reopen();
    if (since !== null) offer(since, reopen);
  }

  function offer(draft: Partial<T>, reopen: () => void): void {
    const undo = (): void => bringBack(draft, reopen);
    say({ about: ABOUT, text: t('setAside'), isProblem: false, undo });
  }

  return {
    fields: { ...saved, ...written },
    change: (changed) => store.write(form, keepChanged(saved, { ...readDraft<T>(form), ...changed })),
    isKept: isKept && written !== null,
    end: () => store.write(form, null),
    setAside(reopen) {
      const draft = readDraft<T>(form);
      if (draft === null) return;
      store.write(form, null);
      setIsKept(false);
      offer(draft, reopen);
    },
  };
}

/** Null where nothing differs. */
function keepChanged<T extends object>(saved: T, draft: Partial<T>): Partial<T> | null {
  const changed = Object.entries(draft).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(saved[field as keyof T]),
  );
  return changed.length === 0 ? null : (Object.fromEntries(changed) as Partial<T>);
}
