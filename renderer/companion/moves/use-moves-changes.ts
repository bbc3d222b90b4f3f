import { useCallback } from 'react';
import type { MovesChangeAnswer } from '@shared/ipc';
import type { MovesChange } from '@shared/moves/moves-change-schema';
import { request } from '../api';
import { useMessages } from '../controls/message-context';
import type { MovesAccess } from './moves-context';
import { useProblemSentences } from './use-problem-sentences';

const ABOUT = 'moves';

/** Saves changes, and says in the line at the foot of the window what was done and how to take it back. */
export function useMovesChanges(): Pick<MovesAccess, 'save' | 'tell'> {
  const writeProblem = useProblemSentences();
  const { say, close } = useMessages();
  const save = useCallback(
    async (change: MovesChange, done: string | null): Promise<MovesChangeAnswer> => {
      const sayProblem = (answer: MovesChangeAnswer): void => {
        if (!answer.ok)
          say({ about: ABOUT, text: writeProblem(answer.problem), isProblem: true, undo: null });
      };
      async function takeBack(undo: MovesChange): Promise<void> {
        close(ABOUT);
        sayProblem(await request('moves:change', undo));
      }
      const answer = await request('moves:change', change);
      if (done === null) return answer;
      sayProblem(answer);
      if (answer.ok) {
        const undo = isDeletion(change) ? answer.undo : null;
        say({ about: ABOUT, text: done, isProblem: false, undo: undo && (() => void takeBack(undo)) });
      }
      return answer;
    },
    [say, close, writeProblem],
  );
  const tell = useCallback(
    (text: string) => say({ about: ABOUT, text, isProblem: false, undo: null }),
    [say],
  );
  return { save, tell };
}

/** Anything else is changed back where it was changed. */
function isDeletion({ type }: MovesChange): boolean {
  return type === 'delete-move' || type === 'delete-routine';
}
