import { describe, expect, it } from 'vitest';
import type { AxisLabel } from '../../../renderer/companion/chart/axis-label';
import { layOutDay } from '../../../renderer/companion/today/strip/day-axis';
import { spreadMarks } from '../../../renderer/companion/today/strip/prompt-marks';
import { minutesBetween } from '../../../renderer/companion/formats';
import { atTime } from '../../support/snapshots';

/** Every letter as wide as in the strip's own type, about. */
const LETTER = 6;
const writer = {
  hour: (at: number) => `${new Date(at).getUTCHours()} AM`,
  time: (at: number) => `${new Date(at).toISOString().slice(11, 16)} PM`,
  measure: (text: string) => text.length * LETTER,
};

function boxOf({ text, x, anchor }: AxisLabel): { readonly left: number; readonly right: number } {
  const width = text.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width };
}

describe('the labels under the strip', () => {
  it.each([480, 584, 912, 1_160])('keep 8 px apart and inside, %i px wide, at any minute', (width) => {
    for (let minute = 0; minute < 14 * 60; minute += 1) {
      const now = atTime(8, minute);
      const bouts = [{ kind: 'sitting', from: atTime(8, 0), to: now }] as const;
      const axis = layOutDay({ bouts, now, timeZone: 'UTC', width, writer });
      const boxes = [axis.now, ...axis.hours.flatMap(({ label }) => (label === null ? [] : [label]))]
        .map(boxOf)
        .sort((one, other) => one.left - other.left);
      expect(boxes[0]?.left).toBeGreaterThanOrEqual(0);
      expect(boxes.at(-1)?.right).toBeLessThanOrEqual(width);
      boxes.slice(1).forEach(({ left }, index) => {
        expect(left - (boxes[index]?.right ?? 0)).toBeGreaterThanOrEqual(8);
      });
    }
  });
});

describe('spreadMarks', () => {
  it('keeps marks 10 px apart and on the strip', () => {
    const places = (...xs: readonly number[]) =>
      spreadMarks(
        xs.map((x) => ({ x })),
        100,
      ).map(({ x }) => x);
    expect(places(20, 50)).toEqual([20, 50]);
    expect(places(24, 20)).toEqual([20, 30]);
    expect(places(96, 99, 98)).toEqual([80, 90, 100]);
  });
});

describe('minutesBetween', () => {
  it('is what two shown times differ by', () => {
    const seconds = 1_000;
    expect(minutesBetween(atTime(14, 40) + 59 * seconds, atTime(14, 48) + 5 * seconds)).toBe(8);
    expect(minutesBetween(atTime(14, 18) + 5 * seconds, atTime(14, 40) + 1 * seconds)).toBe(22);
    expect(minutesBetween(atTime(14, 48), atTime(14, 40))).toBe(0);
  });
});
