import { useCallback, useState, type ReactNode } from 'react';
import type { MovesChangeAnswer } from '@shared/ipc';
import type { MovesProblem } from '@shared/moves/change';
import type { MovesChange } from '@shared/moves/moves-change-schema';
import { request } from '../api';
import { MessageLine } from '../controls/message-line';
import { useProblemSentences } from './use-problem-sentences';

type Told =
  | { readonly kind: 'done'; readonly text: string; readonly undo: MovesChange | null }
  | { readonly kind: 'refused'; readonly problem: MovesProblem };

interface MovesMessage {
  readonly line: ReactNode;
  /** See `MovesAccess.save`. */
  readonly save: (change: MovesChange, done: string | null) => Promise<MovesChangeAnswer>;
  /** See `MovesAccess.tell`. */
  readonly tell: (done: string) => void;
  /** Another place was opened: what can't be taken back is read by then. */
  readonly moveOn: () => void;
}

/** Saves changes, and says in the line at the foot of the section what was done and how to take it back. */
export function useMovesMessage(): MovesMessage {
  const say = useProblemSentences();
  const [told, setTold] = useState<Told | null>(null);
  const save = useCallback(async (change: MovesChange, done: string | null) => {
    const answer = await request('moves:change', change);
    if (done === null) return answer;
    setTold(
      answer.ok
        ? { kind: 'done', text: done, undo: isDeletion(change) ? answer.undo : null }
        : { kind: 'refused', problem: answer.problem },
    );
    return answer;
  }, []);
  const tell = useCallback((text: string) => setTold({ kind: 'done', text, undo: null }), []);
  const moveOn = useCallback(
    () => setTold((last) => (last?.kind === 'done' && last.undo !== null ? last : null)),
    [],
  );

  async function takeBack(undo: MovesChange): Promise<void> {
    const answer = await request('moves:change', undo);
    setTold(answer.ok ? null : { kind: 'refused', problem: answer.problem });
  }

  const undo = told?.kind === 'done' ? told.undo : null;
  const message = told === null ? null : told.kind === 'done' ? told.text : say(told.problem);
  const line = (
    <MessageLine
      message={message}
      isProblem={told?.kind === 'refused'}
      onUndo={undo === null ? null : () => void takeBack(undo)}
      onClose={() => setTold(null)}
    />
  );
  return { line, save, tell, moveOn };
}

/** Anything else is changed back where it was changed. */
function isDeletion({ type }: MovesChange): boolean {
  return type === 'delete-move' || type === 'delete-routine';
}
