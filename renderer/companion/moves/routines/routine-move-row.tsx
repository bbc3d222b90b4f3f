import { ChevronDown, ChevronUp, GripVertical, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, GridListItem } from 'react-aria-components';
import { findPlayable } from '@shared/moves/playable';
import type { RoutineMove } from '@shared/moves/routine';
import { MoveThumbnail } from '../move-thumbnail';
import { useMoves } from '../moves-context';
import { EntryStepper } from './entry-stepper';
import { LimitButton } from './limit-button';

interface RoutineMoveRowProps {
  readonly entry: RoutineMove;
  /** Of the move. */
  readonly name: string;
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean };
  readonly onMove: (by: -1 | 1) => void;
  readonly onChange: (entry: RoutineMove) => void;
  readonly onRemove: () => void;
}

/** A move in the list of a routine: its place, how often it is done, and the way out. */
export function RoutineMoveRow(props: RoutineMoveRowProps): ReactNode {
  const { entry, name, place, onMove, onChange, onRemove } = props;
  const { t } = useTranslation('moves');
  const { kept } = useMoves();
  const move = findPlayable(kept, entry.move);
  return (
    <GridListItem id={entry.move} textValue={name} className="routine-move-row">
      <Button slot="drag" className="icon-button routine-move-grip" aria-label={t('editor.drag', { name })}>
        <GripVertical size={16} aria-hidden="true" />
      </Button>
      {move !== null && <MoveThumbnail move={move} />}
      <span className="routine-move-name">{name}</span>
      {move !== null && <EntryStepper entry={entry} move={move} name={name} onChange={onChange} />}
      <LimitButton
        className="icon-button"
        label={t('editor.up', { name })}
        isAtLimit={place.isFirst}
        onPress={() => onMove(-1)}
      >
        <ChevronUp size={16} aria-hidden="true" />
      </LimitButton>
      <LimitButton
        className="icon-button"
        label={t('editor.down', { name })}
        isAtLimit={place.isLast}
        onPress={() => onMove(1)}
      >
        <ChevronDown size={16} aria-hidden="true" />
      </LimitButton>
      <Button className="icon-button" aria-label={t('editor.remove', { name })} onPress={onRemove}>
        <X size={16} aria-hidden="true" />
      </Button>
    </GridListItem>
  );
}
