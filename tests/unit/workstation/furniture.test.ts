import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksPlan, checkAnswers } from '@shared/workstation/check-answers';
import { readFurniture } from '@shared/workstation/furniture';
import { CHOICE_QUESTIONS, LENGTH_QUESTIONS, type Answers } from '@shared/workstation/questions';

/** Any of the questions told, each within its own limits; the rest skipped. */
const anyAnswers = fc.record(
  {
    ...Object.fromEntries(
      Object.entries(LENGTH_QUESTIONS).map(([question, [min, max]]) => [question, fc.integer({ min, max })]),
    ),
    ...Object.fromEntries(
      Object.entries(CHOICE_QUESTIONS).map(([question, options]) => [question, fc.constantFrom(...options)]),
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

describe('the furniture of partly told answers', () => {
  it('is where it can be, keeps what was told and has a top of some thickness', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        fc.pre(!checkAnswers(answers).some(blocksPlan));
        const { seat, desk, deskThickness, bareThickness } = readFurniture(answers);
        expect(seat.range[0]).toBeLessThanOrEqual(seat.range[1]);
        if (seat.now !== null) {
          expect(seat.now).toBeGreaterThanOrEqual(seat.range[0]);
          expect(seat.now).toBeLessThanOrEqual(seat.range[1]);
        }
        expect(desk.now).toBeGreaterThanOrEqual(desk.range[0]);
        expect(desk.now).toBeLessThanOrEqual(desk.range[1]);
        if (answers.deskNow !== undefined) expect(desk.now).toBe(answers.deskNow);
        if (answers.desk === 'adjustable') {
          if (answers.deskLowest !== undefined) expect(desk.range[0]).toBe(answers.deskLowest);
          if (answers.deskHighest !== undefined) expect(desk.range[1]).toBe(answers.deskHighest);
        } else expect(desk.range).toEqual([desk.now, desk.now]);
        expect(bareThickness).toBeGreaterThanOrEqual(5);
        expect(deskThickness).toBeGreaterThanOrEqual(bareThickness);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each<[Answers, ReturnType<typeof readFurniture>['desk']]>([
    [{ deskHighest: 600 }, { range: [600, 600], now: 600 }],
    [
      { deskLowest: 800, deskHighest: 1_200 },
      { range: [800, 1_200], now: 800 },
    ],
    [{ deskLowest: 1_300 }, { range: [1_300, 1_300], now: 1_300 }],
    [{ deskNow: 620 }, { range: [620, 1_250], now: 620 }],
    [{}, { range: [650, 1_250], now: 740 }],
  ])('has a desk within the ends that were told: %j', (answers, desk) => {
    expect(readFurniture({ desk: 'adjustable', ...answers }).desk).toEqual(desk);
  });

  it('has a chair of one height at that height, and any other where nobody knows', () => {
    expect(readFurniture({ seatLowest: 450, seatHighest: 450 }).seat.now).toBe(450);
    expect(readFurniture({ seatLowest: 400, seatHighest: 450 }).seat.now).toBeNull();
    expect(readFurniture({}).seat.now).toBeNull();
  });

  it.each<[string, Answers, number, number]>([
    ['the underside without the desk', { deskUnderside: 800 }, 25, 25],
    ['a top as thick as told', { deskNow: 740, deskThickness: 8 }, 8, 8],
    ['an underside right below a thin top', { deskNow: 740, deskThickness: 8, deskUnderside: 731 }, 9, 9],
    ['an underside nearer than any top is thin', { deskNow: 740, deskUnderside: 739 }, 15, 15],
    ['a frame below the top', { deskNow: 740, deskUnderside: 690 }, 50, 50],
    ['a drawer below the top', { deskNow: 740, deskUnderside: 600 }, 140, 25],
    ['a drawer below a thick top', { deskNow: 740, deskUnderside: 600, deskThickness: 40 }, 140, 40],
  ])('takes %s for what it is', (_, answers, deskThickness, bareThickness) => {
    expect(readFurniture(answers)).toMatchObject({ deskThickness, bareThickness });
  });

  it.each<[Answers, boolean]>([
    [{}, true],
    [{ screenKind: 'laptop' }, false],
    [{ screenKind: 'laptop', separateKeyboard: 'yes' }, true],
    [{ screenKind: 'laptop-and-monitor' }, true],
    [{ screenKind: 'laptop-and-monitor', separateKeyboard: 'no' }, false],
  ])('has a keyboard of its own or not: %j', (answers, separateKeyboard) => {
    expect(readFurniture(answers).screen.separateKeyboard).toBe(separateKeyboard);
  });

  it.each<[Answers, readonly string[]]>([
    [{}, ['seat', 'desk', 'thickness', 'low-back', 'screen']],
    [
      { desk: 'adjustable', deskHighest: 1_200 },
      ['seat', 'desk', 'desk-range', 'thickness', 'low-back', 'screen'],
    ],
    [{ screenKind: 'laptop' }, ['seat', 'desk', 'thickness', 'low-back', 'laptop']],
    [
      {
        ...{ seatLowest: 400, seatHighest: 520, lowBack: 'curve', screenTop: 400 },
        ...{ deskNow: 740, deskUnderside: 700 },
      },
      [],
    ],
    [
      {
        ...{ seatLowest: 400, seatHighest: 520, lowBack: 'curve', screenTop: 400 },
        ...{ deskNow: 740, deskUnderside: 600 },
      },
      ['thickness'],
    ],
  ])('names what it takes for granted: %j', (answers, assumed) => {
    expect(readFurniture(answers).assumed).toEqual(assumed);
  });
});
