import { useTranslation } from 'react-i18next';
import { checkAnswers } from '@shared/workstation/check-answers';
import type { Answers, QuestionId } from '@shared/workstation/questions';
import { useWorkstation } from '../workstation-context';
import { useQuestionWords } from './use-question-words';

/** What contradicts itself, as a sentence. */
export interface ProblemSentence {
  /** Where it is shown: at the answer that is at fault, as far as one can tell. */
  readonly question: QuestionId;
  /** All that take part in it. */
  readonly questions: readonly QuestionId[];
  readonly text: string;
}

/** A function that says what answers contradict and what to do about it, in the person's unit. */
export function useProblemWords(): (answers: Answers) => readonly ProblemSentence[] {
  const { t } = useTranslation('workstation');
  const { lengths } = useWorkstation();
  const words = useQuestionWords();
  return (answers) =>
    checkAnswers(answers).map(({ kind, questions, values }) => ({
      question: questions[0],
      questions,
      text: t(`problems.${kind}`, {
        name: words.name(questions[0]),
        found: lengths.write(values.found),
        limit: lengths.write(values.limit),
      }),
    }));
}

/** What the answers of the profile in use contradict. */
export function useProblemSentences(): readonly ProblemSentence[] {
  const { profile } = useWorkstation();
  const findProblems = useProblemWords();
  return findProblems(profile.answers);
}
