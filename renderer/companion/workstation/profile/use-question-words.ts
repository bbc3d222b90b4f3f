import { useTranslation } from 'react-i18next';
import { estimate, MEASURABLE, type Measurable } from '@shared/workstation/body';
import { OVERSTATED_MM } from '@shared/workstation/first-setup';
import { readPerson } from '@shared/workstation/furniture';
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
  /** What the stature alone lets expect; null where it says nothing, or is not known. */
  readonly expect: (question: QuestionId) => string | null;
  readonly option: (question: ChoiceQuestion, option: string) => string;
}

function isMeasurable(question: QuestionId): question is Measurable {
  return (MEASURABLE as readonly QuestionId[]).includes(question);
}

/** The words of each question, with their figures in the person's unit. */
export function useQuestionWords(): QuestionWords {
  const { t } = useTranslation('workstation');
  const { profile, lengths } = useWorkstation();
  const [overLeast, overMost] = OVERSTATED_MM;
  const { sd } = REGRESSIONS.elbowSeated[profile.answers.sex ?? 'unspecified'];
  const write = (mm: number, digits?: number): string => lengths.write(mm, digits).replace(' ', NO_BREAK);
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
    expect: (question) => {
      const person = readPerson(profile.answers);
      if (person === null || !isMeasurable(question)) return null;
      return t('questions.expect', { length: write(estimate(person, question).mm, 0) });
    },
    option: (question, option) => t(`questions.${question}.options.${option}`),
  };
}
