import { useMemo } from 'react';
import { useMessages, type MessageSubject } from './message-context';

/** What was done, and the change that takes it back; null where there is none. */
interface Made<C> {
  readonly ok: true;
  readonly undo: C | null;
}
/** What refused a change. */
interface Refused {
  readonly ok: false;
}

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
export function useUndoableChanges<C, A extends Made<C> | Refused>(
  about: MessageSubject,
  ask: (change: C) => Promise<A>,
  sentenceOf: (refused: Extract<A, Refused>) => string,
): UndoableChanges<C, A> {
  const { say, close } = useMessages();
  return useMemo(() => {
    function sayRefusal(answer: A): void {
      // It is one: the caller looked.
      const text = sentenceOf(answer as Extract<A, Refused>);
      say({ about, text, isProblem: true, undo: null });
    }
    async function takeBack(undo: C): Promise<void> {
      const answer = await ask(undo);
      if (!answer.ok) sayRefusal(answer);
    }
    function tellDone(done: string, undo: C | null): void {
      say({ about, text: done, isProblem: false, undo: undo && (() => void takeBack(undo)) });
    }
    async function change(wanted: C, done?: string): Promise<A> {
      const answer = await ask(wanted);
      if (!answer.ok) sayRefusal(answer);
      else if (done === undefined) close(about);
      else tellDone(done, answer.undo);
      return answer;
    }
    return { change, tellDone };
  }, [about, ask, sentenceOf, say, close]);
}
