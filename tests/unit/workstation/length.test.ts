import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLengthFormats } from '@shared/workstation/format-length';
import { parseLength, readLength, tellLimits } from '@shared/workstation/length';
import { LENGTH_QUESTIONS } from '@shared/workstation/questions';

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
  ['67 Zoll', 1_701.8],
  ['5 Fuß 7', 1_701.8],
  ['1,7 Meter', 1_700],
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

describe('a field', () => {
  const [least, most] = LENGTH_QUESTIONS.stature;

  it.each([
    ['170', 1_700],
    ['1.70', 1_700],
    ['1,70', 1_700],
    ['1700', 1_700],
    ['66.93 in', 1_700],
    ['1 m 70', 1_700],
    ['1m70 cm', 1_700],
    ['1,70 m', 1_700],
    ['67', 1_701.8],
    ['67in', 1_701.8],
    ['67 1/2 in', 1_714.5],
    ['67½"', 1_714.5],
    ['5 ft 7', 1_701.8],
    ["5'7", 1_701.8],
    ['5\'7½"', 1_714.5],
    [' 170 CM ', 1_700],
  ])('for a stature reads %j, whichever unit the person uses', (text, mm) => {
    for (const unit of ['cm', 'in'] as const)
      expect(readLength(text, { unit, least, most })).toEqual({ ok: true, mm });
  });

  it('takes a bare number in the person’s own unit where it can be', () => {
    const range = { least: 300, most: 900 };
    expect(readLength('35', { unit: 'cm', ...range })).toEqual({ ok: true, mm: 350 });
    expect(readLength('35', { unit: 'in', ...range })).toEqual({ ok: true, mm: 889 });
  });

  it('takes no other unit where two could be meant', () => {
    // 30 mm and 30 cm lie both between them.
    expect(readLength('30', { unit: 'in', least: 10, most: 400 })).toEqual({
      ok: false,
      problem: 'too-large',
    });
  });

  it('says on which side of its limits a length lies', () => {
    const stature = { unit: 'cm', least, most } as const;
    expect(readLength('120 cm', stature)).toEqual({ ok: false, problem: 'too-small' });
    expect(readLength('9 ft', stature)).toEqual({ ok: false, problem: 'too-large' });
    expect(readLength('999', stature)).toEqual({ ok: false, problem: 'too-large' });
    expect(readLength('99', stature)).toEqual({ ok: false, problem: 'too-small' });
    expect(readLength('130', stature)).toEqual({ ok: true, mm: least });
    expect(readLength('220', stature)).toEqual({ ok: true, mm: most });
  });

  it.each([
    '',
    'tall',
    '-170',
    '170 170',
    '1 m 170',
    'data:image/png;base64,iVBORw0KGgo',
    '1e3',
    '170 kg',
    '1/2',
  ])('does not read %j', (text) => {
    expect(readLength(text, { unit: 'cm', least, most })).toEqual({ ok: false, problem: 'not-a-length' });
  });

  const locales = fc.constantFrom('en', 'en-US', 'en-GB', 'de', 'de-AT', 'de-CH');
  const units = fc.constantFrom('cm' as const, 'in' as const);
  const lengths = fc
    .constantFrom(...Object.values(LENGTH_QUESTIONS))
    .chain(([from, to]) =>
      fc.tuple(fc.constant([from, to] as const), fc.double({ min: from, max: to, noNaN: true })),
    );

  it('reads back what is shown, in every language and unit, to half of its last digit', () => {
    fc.assert(
      fc.property(
        lengths,
        units,
        locales,
        fc.constantFrom(1, 2),
        ([[from, to], mm], unit, locale, digits) => {
          // Beside a limit, the last digit may lie behind it.
          const field = { unit, least: from - 2, most: to + 2 };
          const half = ((unit === 'cm' ? 10 : 25.4) * 0.1 ** digits) / 2 + 0.051;
          const formats = createLengthFormats(unit, locale);
          for (const text of [formats.write(mm, digits), formats.number(mm, digits)]) {
            const reading = readLength(text, field);
            expect(reading.ok && Math.abs(reading.mm - mm)).toBeLessThanOrEqual(half);
          }
        },
      ),
    );
  });

  it('tells limits that it takes as they are told', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(LENGTH_QUESTIONS)),
        units,
        locales,
        ([from, to], unit, locale) => {
          const field = { unit, least: from, most: to };
          for (const limit of tellLimits(field))
            expect(readLength(createLengthFormats(unit, locale).write(limit), field)).toMatchObject({
              ok: true,
            });
        },
      ),
    );
  });

  it('never answers what lies outside of its limits, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}([.,]\d{1,2})? ?(cm|mm|m|in|ft|'|")? ?\d{0,2}$/)),
        units,
        (text, unit) => {
          const reading = readLength(text, { unit, least, most });
          expect(!reading.ok || (reading.mm >= least && reading.mm <= most)).toBe(true);
        },
      ),
    );
  });
});
