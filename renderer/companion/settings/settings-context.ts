import { createContext, useContext } from 'react';
import type { CompanionView } from '@shared/ipc';
import type { SettingsInput } from '@shared/settings/settings';

/** Sentences about what was not saved; empty when all is well. */
export type Problems = readonly string[];

/** What every group of the page works with. */
export interface SettingsAccess {
  readonly view: CompanionView;
  /** Saves at once and takes the undo line away. Never throws. */
  readonly change: (change: SettingsInput) => Promise<Problems>;
  /** Like `change`, and says `message` with a way back: `back` is the change that restores what was. */
  readonly changeWithUndo: (change: SettingsInput, message: string, back: SettingsInput) => Promise<Problems>;
}

export const SettingsContext = createContext<SettingsAccess | null>(null);

/** Throws outside a settings page: a bug, not bad input. */
export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext);
  if (access === null) throw new Error('useSettings needs a SettingsContext around it');
  return access;
}
