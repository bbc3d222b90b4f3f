import { expect, test } from 'vitest';
import { layOutTrend } from '../../../../renderer/companion/back-care/discomfort/trend/lay-out-trend';

function listMonths(width: number): readonly number[] {
  const { ticks } = layOutTrend({
    trend: { bins: [], areas: [] },
    checkIns: [],
    area: 'low-back',
    range: 'year',
    today: '2026-11-26',
    width,
  });
  return ticks.map(({ day }) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
}

test.each([360, 480, 570, 590, 610, 1_000])('months of a year %i px wide stand in regular steps', (width) => {
  const months = listMonths(width);
  const steps = months.slice(1).map((month, index) => month - (months[index] ?? 0));
  expect(new Set(steps).size).toBe(1);
});
