import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import './fields.css';

interface PlainFieldProps {
  readonly name: string;
  readonly label: string;
  readonly about?: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly isFirst?: boolean;
  readonly maxLength: number;
  readonly onChange: (text: string) => void;
  /** `to` is what gets the focus next. */
  readonly onLeave?: (to: Element | null) => void;
}

/** A text field of a form that is saved as a whole. */
export function PlainField({
  name,
  label,
  about,
  placeholder,
  value,
  problem,
  isFirst = false,
  maxLength,
  onChange,
  onLeave,
}: PlainFieldProps) {
  return (
    <TextField
      className="field field-stacked"
      name={name}
      value={value}
      onChange={onChange}
      onBlur={(event) => onLeave?.(event.relatedTarget)}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      // A dialog puts the focus where its work starts.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={isFirst}
      maxLength={maxLength}
    >
      <Label className="field-label">{label}</Label>
      <Input className="field-input field-input-wide" autoComplete="off" placeholder={placeholder ?? ''} />
      {about !== undefined && (
        <Text slot="description" className="field-about">
          {about}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </TextField>
  );
}
