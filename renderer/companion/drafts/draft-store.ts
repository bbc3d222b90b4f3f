import { createContext, use, useState } from 'react';

/** What was typed and not saved, form by form. It lives as long as the window, whatever is on show in it. */
export interface DraftStore {
  /** Null where nothing was typed. */
  readonly read: (form: string) => unknown;
  /** Null: it was saved, or given up. */
  readonly write: (form: string, draft: unknown) => void;
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
  return {
    read: (form) => drafts.get(form) ?? null,
    write(form, draft) {
      if (draft === null) drafts.delete(form);
      else drafts.set(form, draft);
      for (const heard of listeners) heard();
    },
    listen(heard) {
      listeners.add(heard);
      return () => {
        listeners.delete(heard);
      };
    },
  };
}
