import { useTranslation } from 'react-i18next';
import { OVERSTATED_MM } from '@shared/workstation/first-setup';
import { isLengthQuestion, type ChoiceQuestion, type QuestionId } from '@shared/workstation/questions';
import { REGRESSIONS } from '@shared/workstation/regressions';
import { USUAL_GEAR } from '@shared/workstation/setup';
import { useWorkstation } from '../workstation-context';

/** Choices are told by their names; a few need a hint where to look. */
const CHOICES_WITH_HINT: readonly QuestionId[] = ['seatDepthAdjusts'];

/** A number stays with its unit. */
const NO_BREAK = '\u00a0';

export interface QuestionWords {
  readonly name: (question: QuestionId) => string;
  /** The whole question, of the first ones only. */
  readonly ask: (question: QuestionId) => string;
  /** What it is needed for. */
  readonly why: (question: QuestionId) => string;
  /** How it is measured; null where nothing is. */
  readonly how: (question: QuestionId) => string | null;
  readonly option: (question: ChoiceQuestion, option: string) => string;
}

/** The words of each question, with their figures in the person's unit. */
export function useQuestionWords(): QuestionWords {
  const { t } = useTranslation('workstation');
  const { profile, lengths } = useWorkstation();
  const [overLeast, overMost] = OVERSTATED_MM;
  const { sd } = REGRESSIONS.elbowSeated[profile.answers.sex ?? 'unspecified'];
  const write = (mm: number): string => lengths.write(mm).replace(' ', NO_BREAK);
  const figures = {
    overLeast: lengths.number(overLeast),
    overMost: write(overMost),
    elbowSpread: write(2 * sd),
    shoe: write(USUAL_GEAR.shoe),
    keyboard: write(USUAL_GEAR.keyboard),
  };
  return {
    name: (question) => t(`questions.${question}.name`),
    ask: (question) => t(`questions.${question}.ask`),
    why: (question) => t(`questions.${question}.why`, figures),
    how: (question) =>
      isLengthQuestion(question) || CHOICES_WITH_HINT.includes(question)
        ? t(`questions.${question}.how`)
        : null,
    option: (question, option) => t(`questions.${question}.options.${option}`),
  };
}
