/** Whom to call in an emergency: the country's own numbers, or those that many countries use. */
export type EmergencyNumber =
  | { readonly kind: 'known'; readonly country: string; readonly numbers: readonly string[] }
  | { readonly kind: 'unknown'; readonly numbers: readonly string[] };

/** Countries (ISO 3166-1, two letters) by the numbers that reach an ambulance there, the usual one first. */
const NUMBERS_IN_USE: readonly (readonly [numbers: readonly string[], countries: string])[] = [
  // The European Union, the European Economic Area, Switzerland, and the small countries and islands between them.
  [['112'], 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE'],
  [['112'], 'IS LI NO CH AD MC VA GI AX FO GL'],
  [['999', '112'], 'GB IE JE GG'],
  [['999'], 'IM'],
  [['911'], 'US CA PR GU VI AS MP MX'],
  [['000'], 'AU'],
  [['111'], 'NZ'],
];

const BY_COUNTRY: ReadonlyMap<string, readonly string[]> = new Map(
  NUMBERS_IN_USE.flatMap(([numbers, countries]) =>
    countries.split(' ').map((country) => [country, numbers] as const),
  ),
);

/** Each of them works in many countries, none of them in all (EVIDENCE D1). */
const IN_MANY_COUNTRIES = ['112', '911', '999'] as const;

/**
 * The emergency numbers of a country, never a guess: a country that is not in the table gets the three that are used
 * in many. A test checks each row against the short numbers of libphonenumber.
 * @param country two letters as the system gives them, in any case; empty where it gives none.
 */
export function findEmergencyNumber(country: string): EmergencyNumber {
  const code = country.toUpperCase();
  const numbers = BY_COUNTRY.get(code);
  return numbers === undefined
    ? { kind: 'unknown', numbers: IN_MANY_COUNTRIES }
    : { kind: 'known', country: code, numbers };
}

/** The countries whose numbers are known. */
export function listEmergencyCountries(): readonly string[] {
  return [...BY_COUNTRY.keys()];
}
