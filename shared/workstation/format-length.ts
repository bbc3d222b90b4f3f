/** The unit that lengths are shown and, without a unit of their own, typed in. */
export type LengthUnit = 'cm' | 'in';

/** Where lengths are told in inches; everywhere else in centimetres. */
const INCH_REGIONS: readonly string[] = ['US', 'LR', 'MM'];

/** The unit in force: `system` follows the region, an ISO 3166 code or an empty text. */
export function resolveUnit(setting: LengthUnit | 'system', region: string): LengthUnit {
  if (setting !== 'system') return setting;
  return INCH_REGIONS.includes(region) ? 'in' : 'cm';
}

const MM_PER: Readonly<Record<LengthUnit, number>> = { cm: 10, in: 25.4 };
const INTL_UNIT: Readonly<Record<LengthUnit, string>> = { cm: 'centimeter', in: 'inch' };

/** Lengths as a person reads them; every argument is in mm. */
export interface LengthFormats {
  readonly unit: LengthUnit;
  /** The region's habits, a full tag as `en-GB`. */
  readonly locale: string;
  /** `65.6 cm`, `65,6 cm`, `25.8 in`; `digits` behind the point at most, 1 unless told, and none that is zero. */
  readonly write: (mm: number, digits?: number) => string;
  /** The same without its unit, for axes and for numbers whose unit stands beside them. */
  readonly number: (mm: number, digits?: number) => string;
}

/** Lengths in a unit, by the habits of a locale. Formatters are slow to make, so each is made once. */
export function createLengthFormats(unit: LengthUnit, locale: string): LengthFormats {
  const withUnit = createFormatter(locale, { style: 'unit', unit: INTL_UNIT[unit], unitDisplay: 'short' });
  const bare = createFormatter(locale, {});
  return {
    unit,
    locale,
    write: (mm, digits = 1) => withUnit(digits).format(mm / MM_PER[unit]),
    number: (mm, digits = 1) => bare(digits).format(mm / MM_PER[unit]),
  };
}

function createFormatter(
  locale: string,
  options: Intl.NumberFormatOptions,
): (digits: number) => Intl.NumberFormat {
  const made = new Map<number, Intl.NumberFormat>();
  return (digits) => {
    const known = made.get(digits);
    if (known !== undefined) return known;
    const formatter = new Intl.NumberFormat(locale, { ...options, maximumFractionDigits: digits });
    made.set(digits, formatter);
    return formatter;
  };
}
