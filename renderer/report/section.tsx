import { useId, type ReactNode } from 'react';

/** A part of the report under its heading. `isWhole` keeps it on one sheet where it fits on one. */
export function Section({
  title,
  isWhole = false,
  children,
}: {
  readonly title: string;
  readonly isWhole?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const heading = useId();
  return (
    <section className={isWhole ? 'report-section whole' : 'report-section'} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
