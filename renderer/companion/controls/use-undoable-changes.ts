import { useMemo } from 'react';
import { useMessages, type MessageSubject } from './message-context';

/** What became of a change: the one that takes it back, null where there is none; or why it was refused. */
type Outcome<C, P> =
  { readonly ok: true; readonly undo: C | null } | { readonly ok: false; readonly problem: P };

/** Changes of one thing, and what is said of them in the line at the foot of the window. */
export interface UndoableChanges<C, A> {
  /**
   * Makes a change and says what came of it: `done` with the way back, or what refused it. A change without `done` is
   * seen where it is made; it takes down what was said of earlier ones, which taking them back would undo too.
   */
  readonly change: (change: C, done?: string) => Promise<A>;
  /** Says what was done by a form, which itself says what refuses it. `undo` takes it back; null for no way back. */
  readonly tellDone: (done: string, undo: C | null) => void;
}

/**
 * @param ask asks main for a change
 * @param sentenceOf says why one was refused
 */
export function useUndoableChanges<C, P, A extends Outcome<C, P>>(
  about: MessageSubject,
  ask: (change: C) => Promise<A & Outcome<C, P>>,
  sentenceOf: (problem: P) => string,
): UndoableChanges<C, A> {
  const { say, close } = useMessages();
  return useMemo(() => {
    function sayRefusal(problem: P): void {
      say({ about, text: sentenceOf(problem), isProblem: true, undo: null });
    }
    async function takeBack(undo: C): Promise<void> {
      const outcome = await ask(undo);
      if (!outcome.ok) sayRefusal(outcome.problem);
    }
    function tellDone(done: string, undo: C | null): void {
      say({ about, text: done, isProblem: false, undo: undo && (() => void takeBack(undo)) });
    }
    async function change(wanted: C, done?: string): Promise<A> {
      const outcome = await ask(wanted);
      if (!outcome.ok) sayRefusal(outcome.problem);
      else if (done === undefined) close(about);
      else tellDone(done, outcome.undo);
      return outcome;
    }
    return { change, tellDone };
  }, [about, ask, sentenceOf, say, close]);
}
