import { createContext, use, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '@shared/workstation/profile';
import { MessageLine } from '../../controls/message-line';
import { requestChange } from './request-change';

interface Deleted {
  readonly profile: Profile;
  /** Its place in the list. */
  readonly at: number;
}

const DeletedContext = createContext<((deleted: Deleted) => void) | null>(null);

/** Tells the section what was deleted, so that it can be brought back. Throws outside of `DeletedProfile`: a bug. */
export function useDeletedProfile(): (deleted: Deleted) => void {
  const tell = use(DeletedContext);
  if (tell === null) throw new Error('useDeletedProfile is used outside of DeletedProfile.');
  return tell;
}

/** The line with the way back after a profile was deleted. It outlives the profile's page, so it lies around it. */
export function DeletedProfile({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation('workstation');
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function close(): void {
    setDeleted(null);
    setProblem(null);
  }

  async function restore({ profile, at }: Deleted): Promise<void> {
    const refused = await requestChange({ type: 'restore', profile, at });
    setDeleted(null);
    setProblem(refused === null ? null : t(`profiles.problem.${refused}`));
  }

  const message = deleted === null ? problem : t('profiles.deleted', { name: deleted.profile.name });
  return (
    <DeletedContext value={setDeleted}>
      {children}
      <MessageLine
        message={message}
        isProblem={deleted === null && problem !== null}
        onUndo={deleted === null ? null : () => void restore(deleted)}
        onClose={close}
      />
    </DeletedContext>
  );
}
