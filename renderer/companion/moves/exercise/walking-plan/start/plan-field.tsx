import type { ReactNode } from 'react';
import { Label, Text } from 'react-aria-components';
import type { Choice } from '../../../../controls/choice';
import { SegmentGroup, Segments } from '../../../../controls/segments';

interface PlanFieldProps<Id extends string> {
  readonly label: string;
  readonly about?: string;
  readonly value: Id;
  readonly choices: readonly Choice<Id>[];
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
    <SegmentGroup className="plan-field" value={value} choices={choices} onChange={onChange}>
      <Label className="t-strong">{label}</Label>
      {about !== undefined && (
        <Text slot="description" elementType="p" className="plan-field-about">
          {about}
        </Text>
      )}
      <div className="segments plan-segments">
        <Segments choices={choices} />
      </div>
    </SegmentGroup>
  );
}
