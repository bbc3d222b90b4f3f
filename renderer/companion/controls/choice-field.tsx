import { Check, ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { findChoice, type Choice } from './choice';
import { FieldWords } from './field-words';
import { SegmentGroup, Segments } from './segments';
import './fields.css';
import './choice-field.css';

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly about?: string;
  readonly warning?: string | undefined;
  readonly layout?: 'row' | 'stacked';
  readonly value: Id;
  readonly choices: readonly Choice<Id>[];
  readonly onChange: (id: Id) => void;
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
    <SegmentGroup className="field field-row" value={value} choices={choices} onChange={onChange}>
      <FieldWords label={label} about={about} warning={warning} />
      <div className="segments">
        <Segments choices={choices} />
      </div>
    </SegmentGroup>
  );
}
