import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import type { QuestionId } from '@shared/workstation/questions';
import type { KeptDraft } from '../../controls/draft-field';
import { useWorkstation } from '../workstation-context';

const DraftsContext = createContext<Map<string, string> | null>(null);

/** Keeps what was typed and could not be saved, while the section is open: another tab and back again loses nothing. */
export function Drafts({ children }: { readonly children: ReactNode }): ReactNode {
  const [drafts] = useState(() => new Map<string, string>());
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

/** What was typed at a question of the profile in use. Throws outside of `Drafts`: a bug. */
export function useKeptDraft(question: QuestionId): KeptDraft {
  const drafts = use(DraftsContext);
  if (drafts === null) throw new Error('useKeptDraft is used outside of Drafts.');
  const { profile } = useWorkstation();
  const key = `${profile.id} ${question}`;
  return useMemo(
    () => ({
      read: () => drafts.get(key) ?? null,
      write: (text) => {
        if (text === null) drafts.delete(key);
        else drafts.set(key, text);
      },
    }),
    [drafts, key],
  );
}
