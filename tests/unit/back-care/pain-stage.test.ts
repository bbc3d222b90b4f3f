import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPainStage, WEEK } from '@shared/back-care/pain-stage';

it.each([
  [0, 'acute'],
  [4 * WEEK - 1, 'acute'],
  [4 * WEEK, 'subacute'],
  [12 * WEEK - 1, 'subacute'],
  [12 * WEEK, 'chronic'],
  [-1, 'acute'],
])('a spell of %d ms is %s', (length, stage) => {
  expect(findPainStage(length)).toBe(stage);
});

it('a longer spell is never at an earlier stage', () => {
  const order = ['acute', 'subacute', 'chronic'];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 * WEEK }), fc.nat(), (length, more) => {
      expect(order.indexOf(findPainStage(length + more))).toBeGreaterThanOrEqual(
        order.indexOf(findPainStage(length)),
      );
    }),
  );
});
