import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '../controls/message-context';
import { useGo } from '../destination-context';
import { useStay } from '../stay-context';
import { useDrafts } from './draft-store';
import { findDestination, nameForm, type WrittenForm } from './written-form';

/** What somebody is writing in a form that is saved as a whole. */
export interface FormDraft<T> {
  /** What the form shows: what is saved, and over it what was written. */
  readonly fields: T;
  readonly change: (changed: Partial<T>) => void;
  /** It was written before the form was opened this time. */
  readonly isKept: boolean;
  /** What was written is saved by now; what was set aside before is no longer offered. */
  readonly end: () => void;
  /** Goes back to what is saved. The line at the foot offers what was written, and opens the form with it again. */
  readonly setAside: () => void;
}

/** What is kept of it. */
interface Draft<T> {
  /** What differs from what was saved. */
  readonly written: Partial<T>;
  /** What was saved as it was begun; null: whatever is saved now, as in one that was brought back. */
  readonly over: T | null;
}

/** What was written, to be found by its form: it goes over whatever is saved by then. */
export function makeDraft<T>(written: Partial<T>): Draft<T> {
  return { written, over: null };
}

/**
 * A form's fields, which outlive it: whichever way it is left, what was written is there when it is opened again. Its
 * section stays as it is, too, when another one is opened. Kept is only what differs from `saved`. Where that was changed
 * since in the same field, the form starts from what is saved, and the line at the foot offers what was written.
 * @param fit leaves out of the fields what is gone since
 */
export function useFormDraft<T extends object>(
  form: WrittenForm,
  saved: T,
  fit: (fields: T) => T = (fields) => fields,
): FormDraft<T> {
  const { t } = useTranslation('forms');
  const store = useDrafts();
  const { say, close } = useMessages();
  const go = useGo();
  const name = nameForm(form);
  const about = `draft ${name}` as const;
  const draft = useSyncExternalStore(store.listen, () => readDraft());
  /** Only as the form is opened: what changes beneath it later may be its own saving. */
  const [overtaken] = useState(() => (draft !== null && isOvertaken(draft, saved, fit) ? draft : null));
  const written = draft === null || draft === overtaken ? null : draft.written;
  const [isKept, setIsKept] = useState(written !== null);
  useStay(written !== null);
  // Brought back while the form is open.
  if (draft !== null && draft.over === null && !isKept) setIsKept(true);
  const begin = useEffectEvent((found: Draft<T> | null) => {
    if (found === null) return;
    if (found === overtaken) setAside();
    else if (found.over === null) store.write(name, { ...found, over: saved });
  });
  useEffect(() => begin(draft), [draft]);

  // One form always writes drafts of one kind.
  function readDraft(): Draft<T> | null {
    return store.read(name) as Draft<T> | null;
  }

  /** Nothing is lost by bringing it back: what was written since is set aside in its turn. */
  function bringBack(aside: Partial<T>): void {
    const since = readDraft();
    store.write(name, makeDraft(aside));
    go(findDestination(form));
    store.ask(form);
    if (since !== null) offer(since.written);
  }

  function offer(aside: Partial<T>): void {
    say({ about, text: t(`setAside.${form.view}`), isProblem: false, undo: () => bringBack(aside) });
  }

  function setAside(): void {
    const latest = readDraft();
    if (latest === null) return;
    store.write(name, null);
    setIsKept(false);
    offer(latest.written);
  }

  return {
    fields: fit({ ...saved, ...written }),
    change(changed) {
      const latest = readDraft();
      const differing = keepChanged(saved, { ...latest?.written, ...changed });
      store.write(name, differing && { written: differing, over: latest?.over ?? saved });
    },
    isKept: isKept && written !== null,
    end() {
      store.write(name, null);
      close(about);
    },
    setAside,
  };
}

/** Whether a field that was written in is saved otherwise since. */
function isOvertaken<T extends object>(
  { written, over }: Draft<T>,
  saved: T,
  fit: (fields: T) => T,
): boolean {
  if (over === null) return false;
  const before = fit(over);
  return Object.keys(written).some((field) => !isAlike(before[field as keyof T], saved[field as keyof T]));
}

/** Null where nothing differs. */
function keepChanged<T extends object>(saved: T, written: Partial<T>): Partial<T> | null {
  const changed = Object.entries(written).filter(
    ([field, value]) => !isAlike(value, saved[field as keyof T]),
  );
  return changed.length === 0 ? null : (Object.fromEntries(changed) as Partial<T>);
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
