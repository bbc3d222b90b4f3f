import { createContext, use, useState } from 'react';
import type { FormOf, WrittenForm } from './written-form';

/** What was typed and not saved, form by form. It lives as long as the window, whatever is on show in it. */
export interface DraftStore {
  /** Null where nothing was typed. */
  readonly read: (form: string) => unknown;
  /** Null: it was saved, or given up. */
  readonly write: (form: string, draft: unknown) => void;
  /** Asks for a form to be opened by the place it belongs to, as soon as that is on show. */
  readonly ask: (form: WrittenForm) => void;
  /** The form that was asked for, once; null when it is of another kind, or there is none. */
  readonly takeAsked: <K extends WrittenForm['view']>(kinds: readonly K[]) => FormOf<K> | null;
  /** Returns a function that stops listening. */
  readonly listen: (heard: () => void) => () => void;
}

export const DraftsContext = createContext<DraftStore | null>(null);

/** Throws outside of a section's frame: a bug. */
export function useDrafts(): DraftStore {
  const store = use(DraftsContext);
  if (store === null) throw new Error('useDrafts is used outside of SectionFrame.');
  return store;
}

/** A store for the life of what calls it. */
export function useDraftStore(): DraftStore {
  const [store] = useState(createDraftStore);
  return store;
}

function createDraftStore(): DraftStore {
  const drafts = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  let asked: WrittenForm | null = null;

  function tell(): void {
    for (const heard of listeners) heard();
  }

  return {
    read: (form) => drafts.get(form) ?? null,
    write(form, draft) {
      if (draft === null) drafts.delete(form);
      else drafts.set(form, draft);
      tell();
    },
    ask(form) {
      asked = form;
      tell();
    },
    takeAsked<K extends WrittenForm['view']>(kinds: readonly K[]) {
      const form = asked;
      if (form === null || !kinds.some((kind) => kind === form.view)) return null;
      asked = null;
      return form as FormOf<K>;
    },
    listen(heard) {
      listeners.add(heard);
      return () => {
        listeners.delete(heard);
      };
    },
  };
}
