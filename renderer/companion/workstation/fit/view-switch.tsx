import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import '../../controls/choice-field.css';

interface ViewSwitchProps<Id extends string> {
  /** For screen readers. */
  readonly label: string;
  readonly value: Id;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (id: Id) => void;
}

/** Chooses one of two or three views; nothing is saved. */
export function ViewSwitch<Id extends string>({
  label,
  value,
  choices,
  onChange,
}: ViewSwitchProps<Id>): ReactNode {
  return (
    <RadioGroup
      className="segments"
      orientation="horizontal"
      aria-label={label}
      value={value}
      onChange={(chosen) => {
        const choice = choices.find(({ id }) => id === chosen);
        if (choice !== undefined) onChange(choice.id);
      }}
    >
      {choices.map(({ id, name }) => (
        <RadioField key={id} value={id}>
          <RadioButton className="segment">{name}</RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
