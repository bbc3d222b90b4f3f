import fc from 'fast-check';
import { estimateBody, MEASURABLE, type Measurable, type Person } from '@shared/workstation/body';
import type { Arrangement } from '@shared/workstation/fit-plan/arrangement';
import { readFurniture, type Furniture } from '@shared/workstation/furniture';
import { CHOICE_QUESTIONS, type Answers } from '@shared/workstation/questions';
import { computeSetup, USUAL_GEAR } from '@shared/workstation/setup';

export const PEOPLE = {
  '150 f': { stature: 1500, sex: 'female', measured: {} },
  '160 f': { stature: 1600, sex: 'female', measured: {} },
  '170': { stature: 1700, sex: null, measured: {} },
  '180 m': { stature: 1800, sex: 'male', measured: {} },
  '195 m': { stature: 1950, sex: 'male', measured: {} },
  '165 f, short legs': {
    stature: 1650,
    sex: 'female',
    measured: { popliteal: 350, elbowSeated: 620, eyeSeated: 1150 },
  },
} as const satisfies Readonly<Record<string, Person>>;

const PLAIN: Arrangement = {
  position: 'sitting',
  seat: 436,
  seatCushion: 0,
  footrest: 0,
  desk: 720,
  deskBlocks: 0,
  deskThickness: 25,
  screenTop: null,
  backCushion: 0,
  seatDepth: null,
  lowBack: 'nothing',
  armrest: null,
  laptopKeys: false,
};

export function arrange(change: Partial<Arrangement> = {}): Arrangement {
  return { ...PLAIN, ...change };
}

export function furnish(answers: Answers = {}): Furniture {
  return readFurniture(answers);
}

/** All at the person's own heights, at a desk that goes there. */
export function arrangeToFit(person: Person, position: Arrangement['position']): Arrangement {
  const setup = computeSetup(person, USUAL_GEAR);
  const sits = position === 'sitting';
  return arrange({
    position,
    seat: sits ? setup.seat.mm : null,
    desk: (sits ? setup.deskSitting : setup.deskStanding).mm,
    screenTop: (sits ? setup.screenTopSitting : setup.screenTopStanding).mm,
  });
}

/** The chair at the height of a desk that stays, and books under the feet. */
export function arrangeAtDesk(person: Person, desk: number, rest: Partial<Arrangement> = {}): Arrangement {
  const setup = computeSetup(person, USUAL_GEAR);
  const raise = desk - setup.deskSitting.mm;
  return arrange({
    seat: setup.seat.mm + raise,
    footrest: Math.max(0, raise),
    desk,
    screenTop: setup.screenTopSitting.mm + raise,
    ...rest,
  });
}

/** People of every size, of whom some measured themselves and found more or less than is usual. */
export const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    stature: fc.integer({ min: 1_300, max: 2_200 }),
    sex: fc.constantFrom('female', 'male', null),
    off: fc.record(
      Object.fromEntries(MEASURABLE.map((measure) => [measure, fc.integer({ min: -45, max: 45 })])) as Record<
        Measurable,
        fc.Arbitrary<number>
      >,
      { requiredKeys: [] },
    ),
  })
  .map(({ stature, sex, off }) => {
    const usual = estimateBody({ stature, sex, measured: {} });
    const measured = Object.fromEntries(
      Object.entries(off).map(([measure, by]) => [measure, usual[measure as Measurable].mm + by]),
    );
    return { stature, sex, measured };
  });

/** Everything a profile and its plans can hold, however unlikely. */
export const anyArrangement: fc.Arbitrary<Arrangement> = fc.record({
  position: fc.constantFrom('sitting', 'standing'),
  seat: fc.option(fc.integer({ min: 250, max: 900 })),
  seatCushion: fc.integer({ min: 0, max: 80 }),
  footrest: fc.integer({ min: 0, max: 400 }),
  desk: fc.integer({ min: 400, max: 1_500 }),
  deskBlocks: fc.integer({ min: 0, max: 100 }),
  deskThickness: fc.integer({ min: 5, max: 150 }),
  screenTop: fc.option(fc.integer({ min: 500, max: 2_600 })),
  backCushion: fc.integer({ min: 0, max: 150 }),
  seatDepth: fc.option(fc.integer({ min: 300, max: 650 })),
  lowBack: fc.constantFrom(...CHOICE_QUESTIONS.lowBack),
  armrest: fc.option(fc.integer({ min: 330, max: 1_200 })),
  laptopKeys: fc.boolean(),
});

export const anyFurniture: fc.Arbitrary<Furniture> = fc
  .record({
    desk: fc.constantFrom(...CHOICE_QUESTIONS.desk),
    deskThickness: fc.integer({ min: 5, max: 150 }),
    seatLowest: fc.integer({ min: 250, max: 500 }),
    screenKind: fc.constantFrom(...CHOICE_QUESTIONS.screenKind),
    screenSupport: fc.constantFrom(...CHOICE_QUESTIONS.screenSupport),
    screenHeight: fc.integer({ min: 100, max: 900 }),
  })
  .map(furnish);
