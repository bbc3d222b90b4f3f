import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GridList, useDragAndDrop } from 'react-aria-components';
import type { RoutineMove } from '@shared/moves/routine';
import { FormProblem } from '../../controls/form-problem';
import { useMoves } from '../moves-context';
import { moveEntry } from './move-entry';
import { RoutineMoveRow } from './routine-move-row';

interface RoutineMoveListProps {
  readonly moves: readonly RoutineMove[];
  readonly problem: string | undefined;
  readonly onChange: (moves: readonly RoutineMove[]) => void;
}

/** The moves of a routine in their order, which is changed by dragging or by two buttons. */
export function RoutineMoveList({ moves, problem, onChange }: RoutineMoveListProps): ReactNode {
  const { t } = useTranslation('moves');
  const { wordsOf } = useMoves();
  const id = useId();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const dragged = moves.filter(({ move }) => keys.has(move));
      const rest = moves.filter(({ move }) => !keys.has(move));
      const at = rest.findIndex(({ move }) => move === target.key);
      const place = target.dropPosition === 'before' ? at : at + 1;
      onChange([...rest.slice(0, place), ...dragged, ...rest.slice(place)]);
    },
  });
  return (
    // The library's list takes no description of its own.
    <div
      role="group"
      className="routine-move-field"
      aria-labelledby={`${id}label`}
      aria-describedby={problem === undefined ? undefined : id}
      data-wrong={problem !== undefined || undefined}
    >
      <span className="field-label" id={`${id}label`} aria-hidden="true">
        {t('editor.moves')}
      </span>
      <GridList
        aria-label={t('editor.moves')}
        className="routine-move-list"
        items={moves.map((entry) => ({ id: entry.move, entry }))}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        renderEmptyState={() => <p className="panel-empty">{t('editor.empty')}</p>}
      >
        {({ entry }) => {
          const at = moves.indexOf(entry);
          return (
            <RoutineMoveRow
              entry={entry}
              name={wordsOf(entry.move).name}
              place={{ isFirst: at === 0, isLast: at === moves.length - 1 }}
              onMove={(by) => onChange(moveEntry(moves, at, by))}
              onChange={(changed) => onChange(moves.map((each) => (each === entry ? changed : each)))}
              onRemove={() => onChange(moves.filter((each) => each !== entry))}
            />
          );
        }}
      </GridList>
      <FormProblem sentence={problem} id={id} />
    </div>
  );
}
