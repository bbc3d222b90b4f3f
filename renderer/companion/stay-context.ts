import { createContext, use, useEffect } from 'react';

/** Asks for the section on show to stay as it is when the person goes on. Returns a function that takes that back. */
export type AskToStay = () => () => void;

/** Outside of the window nothing goes on. */
export const StayContext = createContext<AskToStay>(() => () => undefined);

/** As long as it is wanted, the section stays as it is, beneath whichever one the person goes to, until they are back. */
export function useStay(isWanted: boolean): void {
  const ask = use(StayContext);
  useEffect(() => (isWanted ? ask() : undefined), [isWanted, ask]);
}
