import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, countDays, findWeekday, isCalendarDay } from '@shared/calendar-day';

test.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-2-3', false],
  ['1999-12-31', false],
  ['2200-01-01', false],
  ['today', false],
  ['', false],
])('%j is a calendar day: %j', (text, expected) => {
  expect(isCalendarDay(text)).toBe(expected);
});

test('days go over the ends of months and years, and over summer time', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(addDays('2026-03-28', 7)).toBe('2026-04-04');
  expect(countDays('2026-10-24', '2026-10-26')).toBe(2);
});

test('weekdays go from 1 Monday to 7 Sunday', () => {
  expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(findWeekday)).toEqual([1, 6, 7]);
});

test('adding days and counting them are each other’s opposite', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((offset) => addDays('2026-01-01', offset));
  fc.assert(
    fc.property(day, fc.integer({ min: -4_000, max: 4_000 }), (from, count) => {
      expect(countDays(from, addDays(from, count))).toBe(count);
      expect(addDays(from, count) > from).toBe(count > 0);
    }),
  );
});
