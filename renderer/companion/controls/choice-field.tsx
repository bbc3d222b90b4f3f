import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  RadioButton,
  RadioField,
  RadioGroup,
  Select,
  SelectValue,
} from 'react-aria-components';
import { FieldWords } from './field-words';
import './fields.css';
import './choice-field.css';

interface Choice<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly about?: string;
  readonly warning?: string | undefined;
  readonly layout?: 'row' | 'stacked';
  readonly value: Id;
  readonly choices: readonly Choice<Id>[];
  readonly onChange: (id: Id) => void;
}

function findChoice<Id extends string>(choices: readonly Choice<Id>[], id: unknown): Id | null {
  return choices.find((each) => each.id === id)?.id ?? null;
}

/** One of several, behind a button. */
export function SelectField<Id extends string>({
  label,
  about,
  warning,
  layout = 'row',
  value,
  choices,
  onChange,
}: ChoiceProps<Id>) {
  return (
    // The hidden native select lies beside the field; the box keeps both one child of a panel.
    <div className="select-box">
      <Select
        className={`field field-${layout}`}
        value={value}
        onChange={(key) => {
          const id = findChoice(choices, key);
          if (id !== null) onChange(id);
        }}
      >
        <FieldWords label={label} about={about} warning={warning} />
        <Button className="select-button">
          <SelectValue className="select-value" />
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
        <Popover className="select-popover" placement="bottom end">
          <ListBox className="select-list">
            {choices.map(({ id, name }) => (
              <ListBoxItem key={id} id={id} className="select-item" textValue={name}>
                {({ isSelected }) => (
                  <>
                    <span>{name}</span>
                    {isSelected && <Check size={16} aria-hidden="true" />}
                  </>
                )}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </Select>
    </div>
  );
}

/** One of two or three, all in view. */
export function SegmentField<Id extends string>({
  label,
  about,
  warning,
  value,
  choices,
  onChange,
}: ChoiceProps<Id>) {
  return (
    <RadioGroup
      className="field field-row"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const id = findChoice(choices, chosen);
        if (id !== null) onChange(id);
      }}
    >
      <FieldWords label={label} about={about} warning={warning} />
      <div className="segments">
        {choices.map(({ id, name }) => (
          <RadioField key={id} value={id}>
            <RadioButton className="segment">{name}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
