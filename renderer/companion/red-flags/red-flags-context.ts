import { createContext, use } from 'react';

/** The way to the signs that need a doctor, from anywhere in the window. */
export interface RedFlagsAccess {
  /** Opens them over whatever is on show. */
  readonly open: () => void;
  /** Two letters, or empty where the system names none. */
  readonly country: string;
}

export const RedFlagsContext = createContext<RedFlagsAccess | null>(null);

/** Throws outside of a `RedFlagsHost`: a bug. */
export function useRedFlags(): RedFlagsAccess {
  const access = use(RedFlagsContext);
  if (access === null) throw new Error('useRedFlags is used outside of a RedFlagsHost.');
  return access;
}
