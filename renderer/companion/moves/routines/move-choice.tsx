import { Check, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyMoveId } from '@shared/moves/own-move';
import { listPlayable } from '@shared/moves/playable';
import { MoveThumbnail } from '../move-thumbnail';
import { useMoves } from '../moves-context';

interface MoveChoiceProps {
  /** Moves that are in the routine already. */
  readonly taken: readonly AnyMoveId[];
  readonly onChoose: (move: AnyMoveId) => void;
}

/** Keeps an element where it is seen while something above it changes its height in the next frame. */
function holdInPlace(element: Element): void {
  const { top } = element.getBoundingClientRect();
  requestAnimationFrame(() => {
    element.closest('main')?.scrollBy(0, element.getBoundingClientRect().top - top);
  });
}

/** The moves that a routine can have, each in its place, so that a second press meets no other one. */
export function MoveChoice({ taken, onChoose }: MoveChoiceProps): ReactNode {
  const { t } = useTranslation('moves');
  const { kept, wordsOf } = useMoves();
  return (
    <section className="move-choice" aria-labelledby="move-choice">
      <h2 id="move-choice" className="field-label">
        {t('editor.add')}
      </h2>
      <ul>
        {listPlayable(kept).map((move) => {
          const { name } = wordsOf(move.id);
          const isTaken = taken.includes(move.id);
          const Sign = isTaken ? Check : Plus;
          return (
            <li key={move.id}>
              <button
                type="button"
                className="move-choice-button"
                aria-label={t(isTaken ? 'editor.taken' : 'editor.addNamed', { name })}
                aria-disabled={isTaken}
                onClick={({ currentTarget }) => {
                  if (isTaken) return;
                  holdInPlace(currentTarget);
                  onChoose(move.id);
                }}
              >
                <MoveThumbnail move={move} />
                <span>{name}</span>
                <Sign size={16} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
