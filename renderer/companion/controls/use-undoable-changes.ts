import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiskOutcome } from '@shared/ipc';
import { useMessages, type MessageSubject } from './message-context';

/** What was done, and the change that takes it back; null where there is none. */
interface Made<C> {
  readonly ok: true;
  readonly undo: C | null;
  readonly disk: DiskOutcome;
}
/** What refused a change. */
interface Refused {
  readonly ok: false;
}

/** Changes of one thing, and what is said of them in the line at the foot of the window. */
export interface UndoableChanges<C, A> {
  /**
   * Makes a change and says what came of it: `done` with the way back, or what refused it. A change without `done` is
   * seen where it is made. Of one that did not reach the disk that is said instead.
   */
  readonly change: (change: C, done?: string) => Promise<A>;
  /** Says what was done by a form, which itself says what refuses it. `undo` takes it back; null for no way back. */
  readonly tellDone: (done: string, made: Pick<Made<C>, 'undo' | 'disk'>) => void;
}

/** For what is brought back beside all else. */
export function writeNothingElse(): readonly string[] {
  return [];
}
/** For what is brought back as a whole, with all that was changed since. */
export function writeWhole(): readonly string[] {
  return ['whole'];
}

/**
 * @param ask asks main for a change
 * @param sentenceOf says why one was refused
 * @param partsOf the parts of the thing that a change writes anew. One that is not said takes the ways back down that
 *   write any of them, as these would undo it too
 */
export function useUndoableChanges<C, A extends Made<C> | Refused>(
  about: MessageSubject,
  ask: (change: C) => Promise<A>,
  sentenceOf: (refused: Extract<A, Refused>) => string,
  partsOf: (change: C) => readonly string[],
): UndoableChanges<C, A> {
  const { t } = useTranslation('forms');
  const { say, settle } = useMessages();
  return useMemo(() => {
    function sayProblem(text: string): void {
      say({ about, text, isProblem: true, undo: null });
    }
    function sayRefusal(answer: A): void {
      // It is one: the caller looked.
      sayProblem(sentenceOf(answer as Extract<A, Refused>));
    }
    async function takeBack(undo: C): Promise<boolean> {
      try {
        const answer = await ask(undo);
        if (!answer.ok) sayRefusal(answer);
        else if (answer.disk === 'kept') sayProblem(t('notWritten'));
        return answer.ok;
      } catch {
        sayProblem(t('notUndone'));
        return false;
      }
    }
    function tellDone(done: string, { undo, disk }: Pick<Made<C>, 'undo' | 'disk'>): void {
      const isLost = disk === 'kept';
      say({
        about,
        text: isLost ? t('notWritten') : done,
        isProblem: isLost,
        undo: undo && (() => takeBack(undo)),
        writes: undo === null ? [] : partsOf(undo),
      });
    }
    async function change(wanted: C, done?: string): Promise<A> {
      const answer = await ask(wanted);
      if (!answer.ok) sayRefusal(answer);
      else if (done !== undefined) tellDone(done, answer);
      else {
        settle(about, partsOf(wanted));
        if (answer.disk === 'kept') sayProblem(t('notWritten'));
      }
      return answer;
    }
    return { change, tellDone };
  }, [about, ask, sentenceOf, partsOf, t, say, settle]);
}
