import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseLength } from '@shared/workstation/length';

it.each([
  ['170cm', 1_700],
  [' 170 cm ', 1_700],
  ['1.70 m', 1_700],
  ['1,7m', 1_700],
  ['25mm', 25],
  ['67in', 1_701.8],
  ['67 inches', 1_701.8],
  ['5ft7in', 1_701.8],
  ['5 ft 7', 1_701.8],
  ['5 feet 7 inches', 1_701.8],
  ['5\'7"', 1_701.8],
  ['5’7″', 1_701.8],
  ['6ft', 1_828.8],
])('reads %s', (text, mm) => {
  expect(parseLength(text)).toBeCloseTo(mm, 6);
});

it.each(['', '170', 'tall', 'cm', '-5cm', '1m 70', '5in 3ft', '170 cm or so', '5ft 7ft', '1e3mm', '.5m'])(
  'does not read %j',
  (text) => {
    expect(parseLength(text)).toBeNull();
  },
);

it('reads back what it is given in mm, whatever stands before it', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), (mm) => parseLength(`${mm} mm`) === mm));
  fc.assert(fc.property(fc.string(), (text) => (parseLength(text) ?? 0) >= 0));
});
