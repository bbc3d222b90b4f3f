import type { ReactNode } from 'react';
import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import '../../../../controls/choice-field.css';

interface PlanFieldProps<Id extends string> {
  readonly label: string;
  readonly about?: string;
  readonly value: Id;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (id: Id) => void;
}

/** A question whose few answers stand in a row. */
export function PlanField<Id extends string>({
  label,
  about,
  value,
  choices,
  onChange,
}: PlanFieldProps<Id>): ReactNode {
  return (
    <RadioGroup
      className="plan-field"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const choice = choices.find(({ id }) => id === chosen);
        if (choice !== undefined) onChange(choice.id);
      }}
    >
      <Label className="t-strong">{label}</Label>
      {about !== undefined && (
        <Text slot="description" elementType="p" className="plan-field-about">
          {about}
        </Text>
      )}
      <div className="segments plan-segments">
        {choices.map(({ id, name }) => (
          <RadioField key={id} value={id}>
            <RadioButton className="segment">{name}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
