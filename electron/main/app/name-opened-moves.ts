import type { PlayRequest } from '@shared/destination';
import type { CompanionView } from '@shared/ipc';
import { findFittingMoves } from '@shared/moves/find-fitting-moves';
import type { MovesDocument } from '@shared/moves/moves-document';
import { isOwnMoveId, type AnyMoveId } from '@shared/moves/own-move';
import type { PromptView } from '@shared/session/snapshot';
import { keepsOwnBreak, type PromptManner } from '../windows/prompt-plan';
import type { Words } from '../words';

/** The moves that the player opens with when a stretch is taken on the prompt on show; null where none is offered in it. */
export function nameOpenedMoves(
  view: Pick<CompanionView, 'snapshot' | 'moves' | 'discomfort'>,
  manner: PromptManner,
  words: Words,
): string | null {
  const { prompt } = view.snapshot;
  const play = prompt && findOfferedStretch(prompt, manner);
  if (!play) return null;
  const [first, ...more] = findFittingMoves(view, play, prompt.target ?? undefined);
  if (first === undefined) return null;
  return words.translate(`prompt:opens.${prompt.asks}`, {
    name: nameMove(first.move, view.moves, words),
    more: more.length,
  });
}

/** A stretch of its own, unless the prompt's screen keeps its break, or one that comes with a change of position. */
function findOfferedStretch(
  { phase, asks, breakFor, stretchFor }: PromptView,
  manner: PromptManner,
): PlayRequest | null {
  if (phase !== 'shown') return null;
  if (asks === 'stretch') return keepsOwnBreak(manner) ? null : { asks, length: breakFor };
  return stretchFor === null ? null : { asks: 'stretch', length: stretchFor };
}

function nameMove(id: AnyMoveId, { ownMoves }: MovesDocument, words: Words): string {
  return isOwnMoveId(id)
    ? (ownMoves.find((move) => move.id === id)?.name ?? '')
    : words.translate(`moves:moves.${id}.name`);
}
