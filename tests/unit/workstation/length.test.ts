import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLengthFormats, SHOWN_STEP } from '@shared/workstation/format-length';
import { isBareNumber, parseLength, readLength, tellLimits } from '@shared/workstation/length';
import { LENGTH_EXAMPLES } from '@shared/workstation/length-examples';
import { LENGTH_QUESTIONS, type LengthQuestion } from '@shared/workstation/questions';

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

it.each([
  '',
  '170',
  'tall',
  'cm',
  '-5cm',
  '1m 70',
  '5in 3ft',
  '170 cm or so',
  '5ft 7ft',
  '1e3mm',
  '.5m',
  "5'13",
  '5 ft 12 in',
])('does not read %j', (text) => {
  expect(parseLength(text)).toBeNull();
});

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
    ['1 Meter 70', 1_700],
    ['170 Zentimeter', 1_700],
  ])('for a stature reads %j, whichever unit the person uses', (text, mm) => {
    for (const unit of ['cm', 'in'] as const)
      expect(readLength(text, { unit, least, most, takesAnyUnit: true })).toEqual({ ok: true, mm });
  });

  it('reads a fraction of an inch alone', () => {
    const thickness = { unit: 'in', least: 5, most: 150 } as const;
    for (const text of ['1/2 in', '1/2"', '½"', '1/2'])
      expect(readLength(text, thickness)).toEqual({ ok: true, mm: 12.7 });
  });

  it.each(['5.7', '5,7', '5.11', '6'])('does not guess feet from %j', (text) => {
    expect(readLength(text, { unit: 'cm', least, most, takesAnyUnit: true })).toEqual({
      ok: false,
      problem: 'too-small',
    });
  });

  it('takes a bare number in the person’s own unit where it can be', () => {
    const range = { least: 300, most: 900 };
    expect(readLength('35', { unit: 'cm', ...range })).toEqual({ ok: true, mm: 350 });
    expect(readLength('35', { unit: 'in', ...range })).toEqual({ ok: true, mm: 889 });
  });

  const [elbowLeast, elbowMost] = LENGTH_QUESTIONS.elbowSeated;
  const elbow = { unit: 'cm', least: elbowLeast, most: elbowMost } as const;

  it.each([
    ['18', 'too-small', 'in'],
    ['680', 'too-large', 'mm'],
  ] as const)(
    'asks whether %j was meant in another unit, instead of taking it so',
    (text, problem, meant) => {
      expect(readLength(text, elbow)).toEqual({ ok: false, problem, meant });
    },
  );

  it('takes a fraction of a metre for what it is, and no whole one', () => {
    expect(readLength('0,68', elbow)).toEqual({ ok: true, mm: 680 });
    const deskHighest = { unit: 'cm', least: 500, most: 1_600 } as const;
    expect(readLength('1.20', deskHighest)).toEqual({ ok: true, mm: 1_200 });
    expect(readLength('1', deskHighest)).toEqual({ ok: false, problem: 'too-small', meant: 'm' });
  });

  it('reads digits of double width', () => {
    expect(readLength('６８．５', elbow)).toEqual({ ok: true, mm: 685 });
    expect(parseLength('１７０ｃｍ')).toBe(1_700);
  });

  it.each(['18', '18 1/2', '½', ' 68,5 ', '６８'])('knows %j for a number without a unit', (text) => {
    expect(isBareNumber(text)).toBe(true);
  });

  it.each(['', '18 in', '5 ft 7', 'tall', '1 m 70'])('knows %j for something else', (text) => {
    expect(isBareNumber(text)).toBe(false);
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
    '1/3',
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

  it('reads back what is shown, in every language and unit, to half of what it is shown to', () => {
    fc.assert(
      fc.property(lengths, units, locales, ([[from, to], mm], unit, locale) => {
        // Beside a limit, what is shown may lie behind it.
        const field = { unit, least: from - SHOWN_STEP[unit], most: to + SHOWN_STEP[unit] };
        const half = SHOWN_STEP[unit] / 2 + 0.051;
        const formats = createLengthFormats(unit, locale);
        for (const text of [formats.write(mm), formats.number(mm)]) {
          const reading = readLength(text, field);
          expect(reading.ok && Math.abs(reading.mm - mm)).toBeLessThanOrEqual(half);
        }
      }),
    );
  });

  it('reads back a stature as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: least, max: most }), units, locales, (mm, unit, locale) => {
        const field = { unit, least: least - SHOWN_STEP[unit], most: most + SHOWN_STEP[unit] };
        const reading = readLength(createLengthFormats(unit, locale).stature(mm), field);
        expect(reading.ok && Math.abs(reading.mm - mm)).toBeLessThanOrEqual(SHOWN_STEP[unit] / 2 + 0.051);
      }),
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

it.each(Object.entries(LENGTH_QUESTIONS))('has an example for %s that can be', (question, [least, most]) => {
  const example = LENGTH_EXAMPLES[question as LengthQuestion];
  expect(example).toBeGreaterThan(least);
  expect(example).toBeLessThan(most);
});
