import { createContext, use } from 'react';
import type { Destination } from '@shared/destination';

export const DestinationContext = createContext<((destination: Destination) => void) | null>(null);

/** The way to another place in the window, from anywhere in it. Throws outside of the window: a bug. */
export function useGo(): (destination: Destination) => void {
  const go = use(DestinationContext);
  if (go === null) throw new Error('useGo is used outside of the window.');
  return go;
}
