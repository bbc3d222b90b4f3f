import { useTranslation } from 'react-i18next';
import { checkAnswers } from '@shared/workstation/check-answers';
import type { QuestionId } from '@shared/workstation/questions';
import { useWorkstation } from '../workstation-context';
import { useQuestionWords } from './use-question-words';

/** What contradicts itself, as a sentence. */
export interface ProblemSentence {
  /** Where it is shown: at the answer that is at fault, as far as one can tell. */
  readonly question: QuestionId;
  readonly text: string;
}

/** What the answers of the profile in use contradict, what to do about it, in the person's unit. */
export function useProblemSentences(): readonly ProblemSentence[] {
  const { t } = useTranslation('workstation');
  const { profile, lengths } = useWorkstation();
  const words = useQuestionWords();
  return checkAnswers(profile.answers).map(({ kind, questions: [question], values }) => ({
    question,
    text: t(`problems.${kind}`, {
      name: words.name(question),
      found: lengths.write(values.found),
      limit: lengths.write(values.limit),
    }),
  }));
}
