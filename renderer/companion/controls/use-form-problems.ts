import { useEffect, useRef, useState, type RefObject } from 'react';

interface Refusal<P> {
  readonly problems: readonly P[];
  /** How often the form was refused. */
  readonly times: number;
}

/** What is wrong with a form that was to be saved. */
export interface FormProblems<P> {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly problems: readonly P[];
  /** All that is wrong. The focus goes to the first of the fields that say so, by `aria-invalid` or `data-wrong`. */
  readonly refuse: (problems: readonly P[]) => void;
  /** This one is found as its field is left, and takes no focus. */
  readonly find: (problem: P) => void;
  /** These are being corrected, and no longer said. */
  readonly correct: (corrected: readonly P[]) => void;
}

/** Names all that is wrong at once, each at its field, until it is being corrected. */
export function useFormProblems<P>(): FormProblems<P> {
  const form = useRef<HTMLFormElement>(null);
  const [{ problems, times }, setRefusal] = useState<Refusal<P>>({ problems: [], times: 0 });
  const answered = useRef(0);
  useEffect(() => {
    // Once for each time, and not as what was covered is seen again.
    if (times === answered.current) return;
    answered.current = times;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]');
    // In a list, what the Tab key reaches of it.
    (wrong?.querySelector<HTMLElement>('[tabindex="0"]') ?? wrong)?.focus();
  }, [times]);
  return {
    form,
    problems,
    refuse: (found) => setRefusal({ problems: found, times: times + 1 }),
    find(problem) {
      if (!problems.includes(problem)) setRefusal({ problems: [...problems, problem], times });
    },
    correct(corrected) {
      if (problems.some((each) => corrected.includes(each)))
        setRefusal({ problems: problems.filter((each) => !corrected.includes(each)), times });
    },
  };
}
