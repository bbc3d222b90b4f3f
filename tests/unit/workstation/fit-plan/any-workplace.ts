import fc from 'fast-check';
import { estimate, MEASURABLE, type Person } from '@shared/workstation/body';
import { readFurniture, readGear, readPerson, type Furniture } from '@shared/workstation/furniture';
import type { Answers } from '@shared/workstation/questions';
import type { Gear } from '@shared/workstation/setup';

/** Workplaces tried by each property in a run of `npm test`; the long run tries more of everything. */
export const WORKPLACES = Math.ceil(Number(process.env['SEQUENCES'] ?? 100_000) / 50);

export interface Workplace {
  readonly person: Person;
  readonly gear: Gear;
  readonly furniture: Furniture;
}

/** @throws when the stature is missing */
export function readWorkplace(answers: Answers): Workplace {
  const person = readPerson(answers);
  if (person === null) throw new Error('The answers hold no stature.');
  return { person, gear: readGear(answers), furniture: readFurniture(answers) };
}

function dropUndefined(answers: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}

const mm = (min: number, max: number) => fc.integer({ min, max });
/** Half of the time nobody said. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** How many residual SDs a measured part is off what the stature predicts. */
const deviation = maybe(fc.double({ min: -3, max: 3, noNaN: true }));

const told = fc.record({
  stature: mm(1_300, 2_200),
  sex: maybe(fc.constantFrom('female', 'male')),
  shoe: maybe(mm(0, 80)),
  glasses: maybe(fc.constantFrom('ordinary', 'multifocal')),
  keyboard: maybe(mm(0, 50)),
});

/** Someone with or without a tape. */
const body = fc
  .tuple(told, fc.record(Object.fromEntries(MEASURABLE.map((measure) => [measure, deviation]))))
  .map(([answers, deviations]) => {
    const person: Person = { stature: answers.stature, sex: answers.sex ?? null, measured: {} };
    const tape = MEASURABLE.flatMap((measure) => {
      const { mm: predicted, sdMm } = estimate(person, measure);
      const off = deviations[measure];
      return off === undefined ? [] : [[measure, Math.round(predicted + off * sdMm)]];
    });
    return { ...answers, ...(Object.fromEntries(tape) as Answers) };
  });

/** Where something stands within its range, as a share of it. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
const within = (least: number, most: number, at: number) => Math.round(least + at * (most - least));

const chair = fc
  .record({
    seatLowest: mm(300, 560),
    travel: mm(0, 160),
    at: maybe(share),
    lowBack: fc.constantFrom('adjustable', 'curve', 'towel', 'nothing'),
    armrests: maybe(fc.constantFrom('none', 'fixed', 'adjustable')),
    armrestHeight: maybe(mm(120, 320)),
    seatDepth: maybe(mm(300, 650)),
    seatDepthAdjusts: maybe(fc.constantFrom('yes', 'no')),
    footrest: maybe(mm(0, 200)),
  })
  .map(({ travel, at, ...rest }) => ({
    ...rest,
    seatHighest: rest.seatLowest + travel,
    seatNow: at === undefined ? undefined : within(rest.seatLowest, rest.seatLowest + travel, at),
  }));

const desk = fc
  .record({
    desk: fc.constantFrom('fixed', 'adjustable'),
    deskLowest: mm(500, 900),
    travel: mm(0, 700),
    at: share,
    deskThickness: maybe(mm(5, 120)),
    drawer: maybe(mm(1, 180)),
  })
  .map(({ travel, at, drawer, ...rest }) => {
    const deskNow = within(rest.deskLowest, rest.deskLowest + travel, at);
    return {
      ...rest,
      deskHighest: rest.deskLowest + travel,
      deskNow,
      deskUnderside: drawer === undefined ? undefined : deskNow - drawer,
    };
  });

const screen = fc.record({
  screenKind: fc.constantFrom('monitor', 'laptop', 'laptop-and-monitor'),
  separateKeyboard: maybe(fc.constantFrom('yes', 'no')),
  screenSupport: fc.constantFrom('fixed', 'adjustable', 'arm'),
  screenTop: maybe(mm(150, 750)),
  screenHeight: maybe(mm(150, 800)),
});

/** Any body at any furniture that could stand somewhere. */
export const anyWorkplace: fc.Arbitrary<Workplace> = fc
  .tuple(body, chair, desk, screen)
  .map((parts) => readWorkplace(dropUndefined(Object.assign({}, ...parts) as Record<string, unknown>)));

export const anyPosition = fc.constantFrom('sitting' as const, 'standing' as const);
