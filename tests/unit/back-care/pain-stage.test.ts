import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPainStage } from '@shared/back-care/pain-stage';

it.each([
  [0, 'acute'],
  [27, 'acute'],
  [28, 'subacute'],
  [83, 'subacute'],
  [84, 'chronic'],
  [-1, 'acute'],
])('a spell of %d days is %s', (days, stage) => {
  expect(findPainStage(days)).toBe(stage);
});

it('a longer spell is never at an earlier stage', () => {
  const order = ['acute', 'subacute', 'chronic'];
  fc.assert(
    fc.property(fc.nat(400), fc.nat(400), (days, more) => {
      expect(order.indexOf(findPainStage(days + more))).toBeGreaterThanOrEqual(
        order.indexOf(findPainStage(days)),
      );
    }),
  );
});
