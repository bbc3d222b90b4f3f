import type { MovesProblem } from '@shared/moves/change';
import { useFormProblems, type FormProblems } from '../controls/use-form-problems';
import { useProblemSentences } from './use-problem-sentences';

interface MovesFormProblems extends Pick<FormProblems<MovesProblem>, 'form' | 'refuse' | 'correct'> {
  /** What is wrong with a field, by the problems that it can have; undefined for nothing. */
  readonly sayAbout: (field: readonly MovesProblem[]) => string | undefined;
  /** What is wrong with none of the fields; undefined for nothing. */
  readonly sayElse: () => string | undefined;
}

/**
 * What is wrong with a move or a routine of one's own that was to be saved.
 * @param fields the problems that its fields can have
 */
export function useMovesFormProblems(...fields: readonly (readonly MovesProblem[])[]): MovesFormProblems {
  const say = useProblemSentences();
  const { form, problems, refuse, correct } = useFormProblems<MovesProblem>();
  return {
    form,
    refuse,
    correct,
    sayAbout: (field) => say(problems.filter((problem) => field.includes(problem))),
    sayElse: () => say(problems.filter((problem) => !fields.flat().includes(problem))),
  };
}
