import { blocksPlan, checkAnswers } from './check-answers';
import { planFit } from './fit-plan/plan-fit';
import { readFurniture, readGear, readPerson } from './furniture';
import type { Profile } from './profile';

/** Where a person's own desk and screen belong while they stand, mm above the floor. */
export interface StandingHeights {
  readonly desk: number;
  /** Null where no height is known at which it would be right. */
  readonly screenTop: number | null;
}

/**
 * The heights at which a desk that goes up and down serves this person standing; null for any other desk, for one that
 * does not reach their elbows, and where the answers contradict one another.
 */
export function findStandingHeights({ answers }: Pick<Profile, 'answers'>): StandingHeights | null {
  const person = readPerson(answers);
  if (person === null || answers.desk !== 'adjustable' || checkAnswers(answers).some(blocksPlan)) return null;
  const { after, claims } = planFit(person, readGear(answers), readFurniture(answers), 'standing');
  if (!claims.includes('elbows')) return null;
  return { desk: after.desk, screenTop: claims.includes('screen') ? after.screenTop : null };
}
