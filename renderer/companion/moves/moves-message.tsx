import { useCallback, useState, type ReactNode } from 'react';
import type { MovesProblem } from '@shared/moves/change';
import type { MovesChange } from '@shared/moves/moves-change-schema';
import { request } from '../api';
import { MessageLine } from '../settings/message-line';
import { useProblemSentences } from './use-problem-sentences';

type Told =
  | { readonly kind: 'done'; readonly text: string; readonly undo: MovesChange | null }
  | { readonly kind: 'refused'; readonly problem: MovesProblem };

/** The line at the foot of the section, and a function that tells it what was done and how to take that back. */
export function useMovesMessage(): {
  readonly line: ReactNode;
  readonly tellDone: (text: string, undo: MovesChange | null) => void;
} {
  const say = useProblemSentences();
  const [told, setTold] = useState<Told | null>(null);
  const tellDone = useCallback(
    (text: string, undo: MovesChange | null) => setTold({ kind: 'done', text, undo }),
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
  return { line, tellDone };
}
