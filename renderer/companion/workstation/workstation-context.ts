import { createContext, use } from 'react';
import type { CompanionView } from '@shared/ipc';
import type { ChangeProblem } from '@shared/workstation/change';
import type { LengthFormats } from '@shared/workstation/format-length';
import type { Profile } from '@shared/workstation/profile';
import type { WorkstationChange } from '@shared/workstation/workstation-change-schema';

/** What every part of the section works with. */
export interface WorkstationAccess {
  readonly view: CompanionView;
  /** The profile in use. */
  readonly profile: Profile;
  readonly lengths: LengthFormats;
  /** Saves a change at once; what refused it comes back, null when nothing did. */
  readonly change: (change: WorkstationChange) => Promise<ChangeProblem | null>;
}

export const WorkstationContext = createContext<WorkstationAccess | null>(null);

/** Throws outside of the Workstation section: a bug. */
export function useWorkstation(): WorkstationAccess {
  const access = use(WorkstationContext);
  if (access === null) throw new Error('useWorkstation is used outside of the Workstation section.');
  return access;
}
