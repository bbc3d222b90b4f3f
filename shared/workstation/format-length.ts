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

/** The least (mm) by which two lengths that are shown differ: a tenth of a centimetre, a quarter of an inch. */
export const SHOWN_STEP: Readonly<Record<LengthUnit, number>> = { cm: 1, in: 6.35 };

/** As a tape in inches is marked. */
const QUARTERS = ['', '¼', '½', '¾'] as const;
const INCHES_PER_FOOT = 12;
/** A number does not break before its fraction. */
const NARROW_SPACE = '\u202f';

/** Lengths as a person reads them; every argument is in mm. */
export interface LengthFormats {
  readonly unit: LengthUnit;
  /** The region's habits, a full tag as `en-GB`. */
  readonly locale: string;
  /**
   * `65.6 cm`, `65,6 cm`; `digits` behind the point at most, 1 unless told, and none that is zero. In inches the nearest
   * quarter, `25 ¾ in`, whatever the digits, and with 0 of them the nearest inch.
   */
  readonly write: (mm: number, digits?: number) => string;
  /** The same without its unit, for axes and for numbers whose unit stands beside them. */
  readonly number: (mm: number, digits?: number) => string;
  /** How tall someone is: `170 cm`, and in feet where lengths are told in inches, `5′ 7″`. */
  readonly stature: (mm: number) => string;
}

/** Lengths in a unit, by the habits of a locale. Formatters are slow to make, so each is made once. */
export function createLengthFormats(unit: LengthUnit, locale: string): LengthFormats {
  const withUnit = createFormatter(locale, { style: 'unit', unit: INTL_UNIT[unit], unitDisplay: 'short' });
  const bare = createFormatter(locale, {});
  if (unit === 'cm') {
    const write = (mm: number, digits = 1): string => withUnit(digits).format(mm / MM_PER.cm);
    const number = (mm: number, digits = 1): string => bare(digits).format(mm / MM_PER.cm);
    return { unit, locale, write, number, stature: write };
  }

  function number(mm: number, digits = 1): string {
    return digits === 0 ? bare(0).format(mm / MM_PER.in) : writeQuarters(countQuarters(mm), bare(0));
  }
  return {
    unit,
    locale,
    number,
    write: (mm, digits) => replaceNumber(withUnit(0).formatToParts(mm / MM_PER.in), number(mm, digits)),
    stature: (mm) => {
      const perFoot = INCHES_PER_FOOT * QUARTERS.length;
      const quarters = countQuarters(mm);
      const feet = Math.floor(quarters / perFoot);
      return `${bare(0).format(feet)}′ ${writeQuarters(quarters - feet * perFoot, bare(0))}″`;
    },
  };
}

function countQuarters(mm: number): number {
  return Math.round((mm / MM_PER.in) * QUARTERS.length);
}

function writeQuarters(quarters: number, whole: Intl.NumberFormat): string {
  const count = Math.abs(quarters);
  const inches = Math.floor(count / QUARTERS.length);
  const part = QUARTERS[count % QUARTERS.length] ?? '';
  const words = [
    ...(inches > 0 || part === '' ? [whole.format(inches)] : []),
    ...(part === '' ? [] : [part]),
  ];
  return `${quarters < 0 ? '−' : ''}${words.join(NARROW_SPACE)}`;
}

/** A length with its unit as a locale has it, another number in place of its own. */
function replaceNumber(parts: readonly Intl.NumberFormatPart[], number: string): string {
  const unit = parts.filter(({ type }) => type === 'unit' || type === 'literal');
  const isUnitFirst = parts[0]?.type === 'unit';
  const words = unit.map(({ value }) => value).join('');
  return isUnitFirst ? `${words}${number}` : `${number}${words}`;
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
