import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, NumberField } from 'react-aria-components';
import { FieldWords } from './field-words';
import './fields.css';
import './number-row.css';

interface NumberRowProps {
  readonly label: string;
  readonly about?: string;
  readonly value: number;
  readonly least?: number;
  readonly most: number;
  readonly fewer: string;
  readonly more: string;
  readonly onChange: (value: number) => void;
}

/** A small whole number from `least`, usually 0, to `most`. */
export function NumberRow({ label, about, value, least = 0, most, fewer, more, onChange }: NumberRowProps) {
  return (
    <NumberField
      className="field field-row"
      value={value}
      minValue={least}
      maxValue={most}
      step={1}
      isWheelDisabled
      onChange={(next) => {
        // An emptied field reads as not a number; the last value stays.
        if (Number.isInteger(next)) onChange(next);
      }}
    >
      <FieldWords label={label} about={about} />
      <Group className="stepper">
        <Button slot="decrement" className="stepper-button" aria-label={fewer}>
          <Minus size={16} aria-hidden="true" />
        </Button>
        <Input className="stepper-input" />
        <Button slot="increment" className="stepper-button" aria-label={more}>
          <Plus size={16} aria-hidden="true" />
        </Button>
      </Group>
    </NumberField>
  );
}
