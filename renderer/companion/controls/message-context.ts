import { createContext, use, useEffect } from 'react';

export type MessageSubject =
  | 'checklist'
  | 'discomfort'
  /** What was set aside in one form. */
  | `draft ${string}`
  | 'moves'
  | 'profiles'
  | 'report'
  | 'rosa'
  | 'settings'
  | 'walking-plan';

/** Takes something back. Where it answers false that was refused, said, and can be tried again. */
export type WayBack = (() => void) | (() => Promise<boolean>);

/** One line about what was done last, or what went wrong. */
export interface Message {
  /** Whose it is: another change of the same thing takes it down, whatever section is open by then. */
  readonly about: MessageSubject;
  readonly text: string;
  readonly isProblem: boolean;
  /** The way back; null for none. */
  readonly undo: WayBack | null;
  /** The parts of the thing that the way back writes anew, and with them what became of them since. */
  readonly writes?: readonly string[];
}

/**
 * The line at the foot of the window. It outlives the view that speaks, so that a way back is not lost by moving on; nor is
 * it lost by what is said next: taking back what was done last, one comes to what was done before it.
 */
export interface MessageAccess {
  readonly say: (message: Message) => void;
  readonly close: (about: MessageSubject) => void;
  /** It goes well by now: what is no way back is taken down, and what would take a change of these parts back too. */
  readonly settle: (about: MessageSubject, changed: readonly string[]) => void;
  /** Another place was opened: what is neither a way back nor a problem is read by then. */
  readonly moveOn: () => void;
  /** Keeps the line out of sight, and its keys unheard. Returns a function that takes that back. */
  readonly hold: () => () => void;
}

export const MessageContext = createContext<MessageAccess | null>(null);

/** Throws outside of a section's frame: a bug. */
export function useMessages(): MessageAccess {
  const access = use(MessageContext);
  if (access === null) throw new Error('useMessages is used outside of SectionFrame.');
  return access;
}

/** As long as it is wanted, what is said waits: something is on show that nothing may lie over. */
export function useHeldMessages(isWanted: boolean): void {
  const { hold } = useMessages();
  useEffect(() => (isWanted ? hold() : undefined), [isWanted, hold]);
}
