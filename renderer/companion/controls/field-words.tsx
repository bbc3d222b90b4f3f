import { Label, Text } from 'react-aria-components';

interface FieldWordsProps {
  readonly label: string;
  readonly about?: string | undefined;
  /** What does not go with the field's saved value, below its words. */
  readonly warning?: string | undefined;
}

/** The words at the left of a field: its name, and what it is for. The field's own parts are named by them. */
export function FieldWords({ label, about, warning }: FieldWordsProps) {
  return (
    <div className="field-words">
      <Label className="field-label">{label}</Label>
      {(about !== undefined || warning !== undefined) && (
        <Text slot="description" className="field-about">
          {about}
          {warning !== undefined && <span className="field-problem">{warning}</span>}
        </Text>
      )}
    </div>
  );
}
