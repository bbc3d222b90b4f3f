import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCheckedDays } from '@shared/discomfort/checked-days';
import { findAssociation, FEWEST_DAYS } from '@shared/discomfort/find-association';
import { medianOf } from '@shared/discomfort/median';
import { correlateRanks } from '@shared/discomfort/rank-correlation';
import { associateDays, foldTrend, type DayFacts } from '@shared/discomfort/trend';
import { makeDiscomfortYear } from '../../support/discomfort-year';
import { anyLog, checkInOn, dayOf } from './any-log';

const HOUR = 3_600_000;

function fact(day: number, hours: number, moves = 0): DayFacts {
  return { day: dayOf(day), sitting: hours * HOUR, moves };
}

describe('a median', () => {
  it('is the middle, or between the two in the middle', () => {
    expect(medianOf([5, 1, 3])).toBe(3);
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(medianOf([])).toBeNull();
  });

  it('has as many below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (numbers) => {
        const median = medianOf(numbers) ?? NaN;
        const half = numbers.length / 2;
        expect(numbers.filter((each) => each < median).length).toBeLessThanOrEqual(half);
        expect(numbers.filter((each) => each > median).length).toBeLessThanOrEqual(half);
      }),
    );
  });
});

describe('a rank correlation', () => {
  it('is that of the textbook, with ties and without', () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    const pairs = iq.map((each, index) => [each, hours[index] ?? 0] as const);
    // 1 - 6 * 194 / (10 * (10² - 1))
    expect(correlateRanks(pairs)).toBeCloseTo(-29 / 165, 10);
    // Pearson's of the ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4.
    expect(
      correlateRanks([
        [1, 1],
        [2, 2],
        [2, 3],
        [3, 4],
      ]),
    ).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 10);
  });

  it('is 1 for any two that rise together, and nothing where one stands still', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 40 }), (numbers) => {
        const pairs = numbers.map((each) => [each, Math.cbrt(each)] as const);
        expect(correlateRanks(pairs)).toBeCloseTo(1, 10);
        expect(correlateRanks(pairs.map(([x, y]) => [x, -y] as const))).toBeCloseTo(-1, 10);
        expect(correlateRanks(pairs.map(([x]) => [x, 3] as const))).toBeNull();
      }),
    );
  });
});

describe('an association', () => {
  const rising = (days: number) => Array.from({ length: days }, (_none, day) => [day, day] as const);

  it('needs enough days, and says how many are missing', () => {
    expect(findAssociation(rising(FEWEST_DAYS - 3))).toEqual({ kind: 'too-few', days: 17, missing: 3 });
    expect(findAssociation(rising(FEWEST_DAYS))).toMatchObject({
      kind: 'together',
      grade: 'clearly',
      days: 20,
    });
  });

  it('tells together from opposite and from neither', () => {
    expect(findAssociation(rising(30).map(([x, y]) => [x, -y] as const)).kind).toBe('opposite');
    expect(findAssociation(rising(30).map(([x]) => [x, x % 2] as const)).kind).toBe('hardly');
    expect(findAssociation(rising(30).map(([x]) => [x, 1] as const)).kind).toBe('no-change');
  });

  it.each([
    [0.16, 'hardly'],
    [0.21, 'hardly'],
    [0.4, 'somewhat'],
    [0.7, 'clearly'],
  ] as const)('says of a figure near %d that they went together %s', (near, said) => {
    // The further apart days are swapped, the weaker.
    const mixed = (span: number) => rising(200).map(([x]) => [x, x < span ? span - x : x] as const);
    const spans = Array.from({ length: 200 }, (_none, span) => findAssociation(mixed(span)));
    const off = (each: (typeof spans)[number]) => ('rho' in each ? Math.abs(each.rho - near) : 2);
    const nearest = spans.reduce((best, each) => (off(each) < off(best) ? each : best));
    expect(off(nearest)).toBeLessThan(0.02);
    expect('grade' in nearest ? nearest.grade : nearest.kind).toBe(said);
  });

  it('leaves out days off and days without a check-in', () => {
    const checkIns = Array.from({ length: 30 }, (_none, day) => checkInOn(day, { neck: (day % 9) + 1 }));
    const facts = [
      ...Array.from({ length: 25 }, (_none, day) => fact(day, (day % 9) + 1)),
      fact(25, 0),
      fact(40, 9),
    ];
    expect(associateDays(foldCheckedDays(checkIns), facts, 'neck', 'year', dayOf(45)).sitting).toEqual({
      kind: 'together',
      grade: 'clearly',
      days: 25,
      rho: 1,
    });
  });
});

describe('a trend', () => {
  it('is a day a bin for weeks, and seven for the year, up to today', () => {
    const bins = foldTrend([], [], 'four-weeks', dayOf(30)).bins;
    expect(bins).toHaveLength(28);
    expect(bins.at(-1)).toMatchObject({ from: dayOf(30), to: dayOf(30) });
    const weeks = foldTrend([], [], 'year', dayOf(30)).bins;
    expect(weeks).toHaveLength(52);
    expect(weeks.at(-1)).toMatchObject({ from: dayOf(24), to: dayOf(30) });
  });

  it('takes the median of a bin, and what was not named as nothing', () => {
    const checkIns = [checkInOn(24, { neck: 4 }), checkInOn(26, {}), checkInOn(28, { neck: 2, hips: 1 })];
    const facts = [fact(24, 4, 1), fact(25, 8, 4), fact(26, 7, 1)];
    const trend = foldTrend(foldCheckedDays(checkIns), facts, 'year', dayOf(30));
    expect(trend.areas).toEqual(['neck', 'hips']);
    expect(trend.bins.at(-1)).toEqual({
      from: dayOf(24),
      to: dayOf(30),
      areas: { neck: 2, hips: 0 },
      checkIns: 3,
      sitting: 7 * HOUR,
      moves: 2,
    });
    expect(trend.bins.at(-2)).toMatchObject({ areas: {}, checkIns: 0, sitting: null, moves: null });
  });

  it('takes nothing back by a check-in about another place, and something by one that nothing hurts', () => {
    const checkIns = [
      checkInOn(29, { 'low-back': 6 }),
      { ...checkInOn(29, { neck: 3 }), id: 'later' },
      checkInOn(30, { 'low-back': 6 }),
      { ...checkInOn(30, {}), id: 'evening' },
    ];
    const { areas, bins } = foldTrend(foldCheckedDays(checkIns), [], 'four-weeks', dayOf(30));
    expect(areas).toEqual(['low-back', 'neck']);
    expect(bins.slice(-2)).toMatchObject([
      { areas: { 'low-back': 6, neck: 3 }, checkIns: 2 },
      { areas: { 'low-back': 3, neck: 0 }, checkIns: 2 },
    ]);
  });

  it('counts every check-in of the range once', () => {
    fc.assert(
      fc.property(anyLog, ({ checkIns }) => {
        const today = checkIns.at(-1)?.day ?? dayOf(0);
        for (const range of ['four-weeks', 'twelve-weeks', 'year'] as const) {
          const { bins } = foldTrend(foldCheckedDays(checkIns), [], range, today);
          const first = bins[0]?.from ?? '';
          const within = checkIns.filter(({ day }) => day >= first && day <= today);
          expect(bins.reduce((sum, bin) => sum + bin.checkIns, 0)).toBe(within.length);
        }
      }),
    );
  });

  it('of the made-up year has about 400 check-ins in several areas', () => {
    const { log, days } = makeDiscomfortYear('2026-11-23');
    const trend = foldTrend(foldCheckedDays(log.checkIns), days, 'year', '2026-11-23');
    expect(log.checkIns.length).toBeGreaterThan(380);
    expect(trend.areas.length).toBeGreaterThanOrEqual(4);
  });
});
