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
   * seen where it is made.
   */
  readonly change: (change: C, done?: string) => Promise<A>;
  /** Says what was done by a form, which itself says what refuses it. `undo` takes it back; null for no way back. */
  readonly tellDone: (done: string, undo: C | null) => void;
}

/** What a way back takes along: all that was changed since, as where it brings back a whole; or nothing else. */
type TakenAlong = 'later-changes' | 'nothing-else';

/**
 * @param ask asks main for a change
 * @param sentenceOf says why one was refused
 * @param takenAlong with `later-changes`, a change that is not said takes the ways back down that would undo it too
 */
export function useUndoableChanges<C, A extends Made<C> | Refused>(
  about: MessageSubject,
  ask: (change: C) => Promise<A>,
  sentenceOf: (refused: Extract<A, Refused>) => string,
  takenAlong: TakenAlong,
): UndoableChanges<C, A> {
  const { say, close, settle } = useMessages();
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
      else if (done !== undefined) tellDone(done, answer.undo);
      else if (takenAlong === 'later-changes') close(about);
      else settle(about);
      return answer;
    }
    return { change, tellDone };
  }, [about, ask, sentenceOf, takenAlong, say, close, settle]);
}
