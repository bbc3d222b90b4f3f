import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { findChoice, type Choice } from './choice';
import './choice-field.css';

interface SegmentGroupProps<Id extends string> {
  readonly className: string;
  /** For screen readers, where no label stands in it. */
  readonly 'aria-label'?: string;
  readonly value: Id;
  readonly choices: readonly Choice<Id>[];
  readonly onChange: (id: Id) => void;
  /** The segments, and the words that belong to them. */
  readonly children: ReactNode;
}

/** A few choices side by side, one of which holds. */
export function SegmentGroup<Id extends string>({
  choices,
  onChange,
  ...group
}: SegmentGroupProps<Id>): ReactNode {
  return (
    <RadioGroup
      {...group}
      orientation="horizontal"
      onChange={(chosen) => {
        const id = findChoice(choices, chosen);
        if (id !== null) onChange(id);
      }}
    />
  );
}

/** The choices of a group, as its segments. */
export function Segments({ choices }: { readonly choices: readonly Choice<string>[] }): ReactNode {
  return choices.map(({ id, name }) => (
    <RadioField key={id} value={id}>
      <RadioButton className="segment">{name}</RadioButton>
    </RadioField>
  ));
}
