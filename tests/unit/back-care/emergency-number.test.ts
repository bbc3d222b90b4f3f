import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEmergencyNumber, listEmergencyCountries } from '@shared/back-care/emergency-number';

/** The part of libphonenumber that knows short numbers; its package has no types. */
const shortNumbers = (
  createRequire(import.meta.url)('google-libphonenumber') as {
    readonly ShortNumberInfo: {
      getInstance(): { isEmergencyNumber(number: string, country: string): boolean };
    };
  }
).ShortNumberInfo.getInstance();

const EUROPEAN_UNION =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

describe('the emergency number', () => {
  it.each(listEmergencyCountries())('of %s is one there, as libphonenumber knows', (country) => {
    const { kind, numbers } = findEmergencyNumber(country);
    expect(kind).toBe('known');
    for (const number of numbers) expect(shortNumbers.isEmergencyNumber(number, country)).toBe(true);
  });

  it('is 112 everywhere in the European Union and the European Economic Area', () => {
    for (const country of [...EUROPEAN_UNION, 'IS', 'LI', 'NO', 'CH'])
      expect(findEmergencyNumber(country).numbers, country).toContain('112');
  });

  it.each([
    ['GB', ['999', '112']],
    ['IE', ['999', '112']],
    ['US', ['911']],
    ['CA', ['911']],
    ['AU', ['000']],
    ['de', ['112']],
  ])('of %s is %j, the usual one first', (country, numbers) => {
    expect(findEmergencyNumber(country).numbers).toEqual(numbers);
  });

  it('is never guessed', () => {
    expect(findEmergencyNumber('')).toEqual({ kind: 'unknown', numbers: ['112', '911', '999'] });
    expect(findEmergencyNumber('XX').kind).toBe('unknown');
    const known = new Set(listEmergencyCountries());
    fc.assert(
      fc.property(fc.string(), (country) => {
        expect(findEmergencyNumber(country).kind).toBe(
          known.has(country.toUpperCase()) ? 'known' : 'unknown',
        );
      }),
    );
  });
});
