import type { Profile } from './profile';
import { applies, FIRST_QUESTIONS, type Answers } from './questions';

export type FirstQuestion = (typeof FIRST_QUESTIONS)[number];

/** People give their height too tall: by 12 mm (women) to 23 mm (men) on average, S-ANSUR2. */
export const OVERSTATED_MM = [12, 23] as const;

/**
 * The first questions that make sense after what was answered so far, in order.
 * @param kept what was told before for another person at the same desk, and is not asked again.
 */
export function listFirstQuestions(answers: Answers, kept: Answers = {}): readonly FirstQuestion[] {
  return FIRST_QUESTIONS.filter((question) => applies(question, answers) && kept[question] === undefined);
}

/**
 * Where the first questions go on: behind the last that was answered, since those before it were skipped on purpose;
 * at the stature while it is missing, since nothing fits without it. Null when all are gone through.
 */
export function findFirstQuestion(answers: Answers): FirstQuestion | null {
  const questions = listFirstQuestions(answers);
  if (answers.stature === undefined) return 'stature';
  const last = questions.filter((question) => answers[question] !== undefined).at(-1) ?? 'stature';
  return questions[questions.indexOf(last) + 1] ?? null;
}

/** Whether the first questions come before the plan. */
export function needsFirstSetup({ answers, setupDone }: Profile): boolean {
  return answers.stature === undefined || !setupDone;
}
