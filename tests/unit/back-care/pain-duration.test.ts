import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPainDuration } from '@shared/back-care/pain-duration';

it.each([
  [0, 'acute'],
  [27, 'acute'],
  [28, 'subacute'],
  [83, 'subacute'],
  [84, 'chronic'],
  [-1, 'acute'],
])('a spell of %d days is %s', (days, duration) => {
  expect(findPainDuration(days)).toBe(duration);
});

it('a longer spell never counts as a shorter one', () => {
  const order = ['acute', 'subacute', 'chronic'];
  fc.assert(
    fc.property(fc.nat(400), fc.nat(400), (days, more) => {
      expect(order.indexOf(findPainDuration(days + more))).toBeGreaterThanOrEqual(
        order.indexOf(findPainDuration(days)),
      );
    }),
  );
});
