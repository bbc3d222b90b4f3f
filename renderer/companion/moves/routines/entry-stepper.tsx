import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Group } from 'react-aria-components';
import { OWN_MOVE_LIMITS } from '@shared/moves/own-move';
import { isTimed, type PlayableMove } from '@shared/moves/playable';
import { ROUTINE_LIMITS, type RoutineMove } from '@shared/moves/routine';
import { LimitButton } from './limit-button';
import '../../controls/number-row.css';

const MINUTE = 60_000;

interface EntryStepperProps {
  readonly entry: RoutineMove;
  readonly move: PlayableMove;
  readonly name: string;
  readonly onChange: (entry: RoutineMove) => void;
}

/** How often a move is done in a routine, or for how many minutes where it goes on for a time. */
export function EntryStepper({ entry, move, name, onChange }: EntryStepperProps): ReactNode {
  const { t } = useTranslation('moves');
  const [part] = move.parts;
  if (isTimed(move)) {
    const { least, most } = ROUTINE_LIMITS.walk;
    const length = entry.length ?? move.hold?.usual ?? least;
    return (
      <Stepper
        label={t('editor.minutes', { name })}
        value={Math.round(length / MINUTE)}
        unit={` ${t('editor.minutesUnit')}`}
        least={least / MINUTE}
        most={most / MINUTE}
        onChange={(minutes) => onChange({ ...entry, length: minutes * MINUTE })}
      />
    );
  }
  return (
    <Stepper
      label={t('editor.times', { name })}
      value={entry.repetitions ?? part?.repetitions?.usual ?? 1}
      unit="×"
      {...OWN_MOVE_LIMITS.repetitions}
      onChange={(repetitions) => onChange({ ...entry, repetitions })}
    />
  );
}

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** Buttons only: in a list whose rows are moved by the arrow keys a number field would take them. */
function Stepper({ label, value, unit, least, most, onChange }: StepperProps): ReactNode {
  const { t } = useTranslation('moves');
  return (
    <Group className="stepper entry-stepper" aria-label={label}>
      <LimitButton
        className="stepper-button"
        label={t('editor.fewer')}
        isAtLimit={value <= least}
        onPress={() => onChange(value - 1)}
      >
        <Minus size={16} aria-hidden="true" />
      </LimitButton>
      <output className="entry-stepper-value">
        {value}
        {unit}
      </output>
      <LimitButton
        className="stepper-button"
        label={t('editor.more')}
        isAtLimit={value >= most}
        onPress={() => onChange(value + 1)}
      >
        <Plus size={16} aria-hidden="true" />
      </LimitButton>
    </Group>
  );
}
