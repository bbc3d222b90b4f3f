import { planFit } from '@shared/workstation/fit-plan/plan-fit';
import type { FitPlan } from '@shared/workstation/fit-plan/plan';
import { readFurniture, readGear, readPerson } from '@shared/workstation/furniture';
import type { Answers } from '@shared/workstation/questions';
import { compareWithGoal, medianOf, type Row } from './figures';

const SOMEONE: Answers = { stature: 1_700, seatLowest: 400, seatHighest: 520, seatNow: 440, screenTop: 400 };
const FIXED: Answers = { ...SOMEONE, desk: 'fixed', deskNow: 720 };
const SIT_STAND: Answers = {
  ...SOMEONE,
  ...{ desk: 'adjustable', deskNow: 1_100, deskLowest: 620, deskHighest: 1_270 },
};
const ROUNDS = 15;
const PLANS = 40;
/** Of the 16 ms of a frame a plan may take so much; the drawing needs the rest. */
const GOAL = 3;

/** One fit plan, made anew at every move of a slider. */
export function measureFitPlan(): readonly Row[] {
  const measure = (answers: Answers, position: FitPlan['position']): number =>
    medianOf(Array.from({ length: ROUNDS }, () => measurePlan(answers, position)));
  const standing = measure(SIT_STAND, 'standing');
  const sitting = measure(SIT_STAND, 'sitting');
  const fixed = measure(FIXED, 'sitting');
  return [
    compareWithGoal('fit plan, standing, the sitting one included', standing, GOAL, ' ms', {
      beside: `sitting ${sitting.toFixed(2)} ms, at a fixed desk ${fixed.toFixed(2)} ms`,
      digits: 2,
    }),
  ];
}

/** @returns ms */
function measurePlan(answers: Answers, position: FitPlan['position']): number {
  const person = readPerson(answers);
  if (person === null) throw new Error('The person has no stature.');
  const begin = performance.now();
  for (let count = 0; count < PLANS; count += 1)
    planFit(person, readGear(answers), readFurniture(answers), position);
  return (performance.now() - begin) / PLANS;
}
