import type { FitPlan } from '@shared/workstation/fit-plan/plan';
import { planFit } from '@shared/workstation/fit-plan/plan-fit';
import type { Answers } from '@shared/workstation/questions';
import { readWorkplace } from './any-workplace';

/** The plan for somebody who answered so. */
export function plan(answers: Answers, position: FitPlan['position'] = 'sitting'): FitPlan {
  const { person, gear, furniture } = readWorkplace(answers);
  return planFit(person, gear, furniture, position);
}

export const ids = ({ steps }: FitPlan) => steps.map(({ id }) => id);

/**
 * 170 cm, sex not given, 25-mm shoes and 20 mm of keyboard: seat 436, desk 656 and 1049, screen top 1186 and 1613, a top
 * of 20 mm at most (EVIDENCE B6).
 */
export const SOMEONE: Answers = { stature: 1_700, shoe: 25, keyboard: 20 };
export const CHAIR: Answers = {
  seatLowest: 400,
  seatHighest: 520,
  seatNow: 440,
  lowBack: 'curve',
  armrests: 'none',
};
export const FIXED: Answers = { ...SOMEONE, ...CHAIR, desk: 'fixed', deskThickness: 20, screenTop: 530 };
export const SIT_STAND: Answers = {
  ...{ ...SOMEONE, ...CHAIR, seatNow: 436, desk: 'adjustable', deskLowest: 620, deskHighest: 1_270 },
  ...{ deskThickness: 20, screenSupport: 'arm', screenTop: 530 },
};
