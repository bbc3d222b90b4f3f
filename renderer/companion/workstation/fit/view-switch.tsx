import type { ReactNode } from 'react';
import type { Choice } from '../../controls/choice';
import { SegmentGroup, Segments } from '../../controls/segments';

interface ViewSwitchProps<Id extends string> {
  /** For screen readers. */
  readonly label: string;
  readonly value: Id;
  readonly choices: readonly Choice<Id>[];
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
    <SegmentGroup className="segments" aria-label={label} value={value} choices={choices} onChange={onChange}>
      <Segments choices={choices} />
    </SegmentGroup>
  );
}
