import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { AnyMoveId } from '@shared/moves/own-move';
import { listPlayable } from '@shared/moves/playable';
import { MoveThumbnail } from '../move-thumbnail';
import { useMoves } from '../moves-context';

interface MoveChoiceProps {
  /** Moves that are in the routine already. */
  readonly taken: readonly AnyMoveId[];
  readonly onChoose: (move: AnyMoveId) => void;
}

/** The moves that a routine does not have yet. */
export function MoveChoice({ taken, onChoose }: MoveChoiceProps): ReactNode {
  const { t } = useTranslation('moves');
  const { kept, wordsOf } = useMoves();
  const free = listPlayable(kept).filter(({ id }) => !taken.includes(id));
  return (
    <section className="move-choice" aria-labelledby="move-choice">
      <h2 id="move-choice" className="field-label">
        {t('editor.add')}
      </h2>
      <ul>
        {free.map((move) => {
          const { name } = wordsOf(move.id);
          return (
            <li key={move.id}>
              <Button
                className="move-choice-button"
                aria-label={t('editor.addNamed', { name })}
                onPress={() => onChoose(move.id)}
              >
                <MoveThumbnail move={move} />
                <span>{name}</span>
                <Plus size={16} aria-hidden="true" />
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
