import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, FieldError, Group, Input, NumberField } from 'react-aria-components';
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

/** A small whole number from `least`, usually 0, to `most`. What is typed beyond becomes one of them, and that is said. */
export function NumberRow({ label, about, value, least = 0, most, fewer, more, onChange }: NumberRowProps) {
  const { t } = useTranslation('forms');
  const [isBeyond, setIsBeyond] = useState(false);
  const step = (): void => setIsBeyond(false);
  return (
    <NumberField
      className="field field-row"
      isInvalid={isBeyond}
      validationBehavior="aria"
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
        <Button slot="decrement" className="stepper-button" aria-label={fewer} onPress={step}>
          <Minus size={16} aria-hidden="true" />
        </Button>
        <Input
          className="stepper-input"
          onInput={({ currentTarget }) => setIsBeyond(isOutside(currentTarget.value, least, most))}
        />
        <Button slot="increment" className="stepper-button" aria-label={more} onPress={step}>
          <Plus size={16} aria-hidden="true" />
        </Button>
      </Group>
      <FieldError className="field-problem">{t('range', { least, most })}</FieldError>
    </NumberField>
  );
}

/** Whether the whole number of a text, however it is grouped, is one that can't be. */
function isOutside(text: string, least: number, most: number): boolean {
  const digits = text.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '');
  return digits !== '' && (Number(digits) < least || Number(digits) > most);
}
