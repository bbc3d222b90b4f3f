import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY_MEASURES, estimateBody, MEASURABLE, type Person } from '@shared/workstation/body';
import { computeSetup, SETUP_MEASURES, USUAL_GEAR } from '@shared/workstation/setup';
import { REFERENCE_VECTORS } from './reference-vectors';

const anyone: fc.Arbitrary<Person> = fc.record({
  stature: fc.integer({ min: 1_300, max: 2_200 }),
  sex: fc.constantFrom('female', 'male', null),
  measured: fc.constant({}),
});

function differ(actual: number, expected: number): number {
  return Math.abs(actual - expected);
}

describe('the reference vectors', () => {
  it.each(REFERENCE_VECTORS)('hold within 1 mm for $sex $stature', (vector) => {
    const person: Person = { stature: vector.stature, sex: vector.sex, measured: {} };
    const body = estimateBody(person);
    for (const measure of BODY_MEASURES) expect(differ(body[measure].mm, vector[measure])).toBeLessThan(1);
    expect(body.popliteal.sdMm).toBe(vector.sd.popliteal);
    expect(body.elbowSeated.sdMm).toBe(vector.sd.elbowSeated);
    expect(body.eyeStanding.sdMm).toBe(vector.sd.eyeStanding);
    const setup = computeSetup(person, USUAL_GEAR);
    for (const [measure, mm] of Object.entries(vector.shod))
      expect(differ(setup[measure as keyof typeof vector.shod].mm, mm)).toBeLessThanOrEqual(1);
    expect(differ(setup.armrest.mm, vector.elbowRest)).toBeLessThanOrEqual(1);
  });

  it('have the ranges of the worked example', () => {
    const { seat } = computeSetup({ stature: 1_700, sex: 'male', measured: {} }, USUAL_GEAR);
    expect(seat).toMatchObject({ mm: 438, range68Mm: [424, 451], range95Mm: [411, 464] });
  });
});

describe('for everyone', () => {
  it('the ranges lie within one another, around the figure', () => {
    fc.assert(
      fc.property(anyone, (person) => {
        const setup = computeSetup(person, USUAL_GEAR);
        for (const measure of SETUP_MEASURES) {
          const { mm, range68Mm, range95Mm } = setup[measure];
          expect(range95Mm[0]).toBeLessThanOrEqual(range68Mm[0]);
          expect(range68Mm[0]).toBeLessThanOrEqual(mm);
          expect(mm).toBeLessThanOrEqual(range68Mm[1]);
          expect(range68Mm[1]).toBeLessThanOrEqual(range95Mm[1]);
        }
      }),
    );
  });

  it('a shoe lifts what stands on the floor, and nothing else', () => {
    fc.assert(
      fc.property(anyone, fc.integer({ min: 0, max: 60 }), (person, shoe) => {
        const barefoot = computeSetup(person, { ...USUAL_GEAR, shoe: 0 });
        const shod = computeSetup(person, { ...USUAL_GEAR, shoe });
        expect(differ(shod.seat.mm - barefoot.seat.mm, shoe)).toBeLessThanOrEqual(1);
        expect(differ(shod.screenTopStanding.mm - barefoot.screenTopStanding.mm, shoe)).toBeLessThanOrEqual(
          1,
        );
        expect(shod.seatDepth).toEqual(barefoot.seatDepth);
        expect(shod.lumbar).toEqual(barefoot.lumbar);
        expect(shod.armrest).toEqual(barefoot.armrest);
      }),
    );
  });

  it('a measurement stands as it was taken, and never widens a range', () => {
    fc.assert(
      fc.property(
        anyone,
        fc.constantFrom(...MEASURABLE),
        fc.integer({ min: -60, max: 60 }),
        (person, what, off) => {
          const before = estimateBody(person);
          const mm = before[what].mm + off;
          const after = estimateBody({ ...person, measured: { [what]: mm } });
          expect(after[what].mm).toBe(mm);
          for (const measure of BODY_MEASURES)
            expect(after[measure].sdMm).toBeLessThanOrEqual(before[measure].sdMm);
          expect(after[what].sdMm).toBeLessThan(before[what].sdMm);
        },
      ),
    );
  });

  it('a knee measured as predicted moves nothing', () => {
    fc.assert(
      fc.property(anyone, (person) => {
        const before = estimateBody(person);
        const after = estimateBody({ ...person, measured: { popliteal: before.popliteal.mm } });
        for (const measure of BODY_MEASURES)
          expect(differ(after[measure].mm, before[measure].mm)).toBeLessThan(1e-6);
      }),
    );
  });

  it('glasses with several focuses lower the screen by 2.5 to 5 cm', () => {
    const person: Person = { stature: 1_700, sex: null, measured: {} };
    const plain = computeSetup(person, USUAL_GEAR);
    const lower = computeSetup(person, { ...USUAL_GEAR, multifocal: true });
    for (const top of ['screenTopSitting', 'screenTopStanding'] as const) {
      expect(plain[top].mm - lower[top].mm).toBeGreaterThanOrEqual(25);
      expect(plain[top].mm - lower[top].mm).toBeLessThanOrEqual(50);
    }
  });
});
