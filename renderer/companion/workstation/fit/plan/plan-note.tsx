import { useId, type ReactNode } from 'react';

interface PlanNoteProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A remark beside the steps. */
export function PlanNote({ title, children }: PlanNoteProps): ReactNode {
  const heading = useId();
  return (
    <section className="plan-note" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {children}
    </section>
  );
}
