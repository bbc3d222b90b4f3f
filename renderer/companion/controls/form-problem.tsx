import type { ReactNode } from 'react';
import './fields.css';

interface FormProblemProps {
  readonly sentence: string | undefined;
  /** For the field that it describes, where that can't show it itself. */
  readonly id?: string;
}

/**
 * What is wrong with a form as a whole, or with a field that is no text. It is said by itself only where no field that
 * gets the focus is described by it.
 */
export function FormProblem({ sentence, id }: FormProblemProps): ReactNode {
  if (sentence === undefined) return null;
  return (
    <p className="field-problem" id={id} role={id === undefined ? 'alert' : undefined}>
      {sentence}
    </p>
  );
}
