import { planFit } from './fit-plan/plan-fit';
import { readFurniture, readGear, readPerson } from './furniture';
import type { Profile } from './profile';

/** Where a person's own desk and screen belong while they stand, mm above the floor. */
export interface StandingHeights {
  readonly desk: number;
  readonly screenTop: number | null;
}

/** The heights at which a desk that goes up and down serves this person standing; null for any other desk. */
export function findStandingHeights({ answers }: Profile): StandingHeights | null {
  const person = readPerson(answers);
  if (person === null || answers.desk !== 'adjustable') return null;
  const { after } = planFit(person, readGear(answers), readFurniture(answers), 'standing');
  return { desk: after.desk, screenTop: after.screenTop };
}
