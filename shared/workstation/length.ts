import { SHOWN_STEP, type LengthUnit } from './format-length';

const UNIT_MM = { mm: 1, cm: 10, m: 1_000, in: 25.4, ft: 304.8 } as const;
type Unit = keyof typeof UNIT_MM;
const INCHES_PER_FOOT = 12;

const BARE = /^\d+(?:[.,]\d+)?$/;

/** A number, whole or with a fraction behind a point or a comma, and what it counts. */
const PART =
  /(\d+(?:[.,]\d+)?)\s*(mm|cm|(?:[cz]enti)?met(?:er|re)s?|m|inch(?:es)?|in|zoll|feet|foot|ft|fuß|fuss|["”″]|['’′])/gy;

const UNITS: Readonly<Record<string, Unit>> = {
  ...{ mm: 'mm', cm: 'cm', zentimeter: 'cm', centimeter: 'cm', centimetre: 'cm' },
  ...{ centimeters: 'cm', centimetres: 'cm', m: 'm', meter: 'm', metre: 'm', meters: 'm', metres: 'm' },
  ...{ in: 'in', inch: 'in', inches: 'in', zoll: 'in', '"': 'in', '”': 'in', '″': 'in' },
  ...{ ft: 'ft', foot: 'ft', feet: 'ft', fuß: 'ft', fuss: 'ft', "'": 'ft', '’': 'ft', '′': 'ft' },
};

/**
 * Reads a length as people write it (`170cm`, `1.70 m`, `67in`, `5ft7in`, `5 ft 7`, `5'7"`) into mm; null when it is
 * none, or has no unit. Inches after feet need no unit of their own, and are fewer than twelve.
 */
export function parseLength(text: string): number | null {
  const trimmed = foldWidth(text).trim().toLowerCase();
  PART.lastIndex = 0;
  let total = 0;
  let end = 0;
  let last: Unit | null = null;
  for (let part = PART.exec(trimmed); part !== null; part = PART.exec(trimmed)) {
    const unit = UNITS[part[2] ?? ''];
    // Only inches follow another part, and only feet: "1m 70" and "5in 3ft" are nobody's length.
    if (unit === undefined || (last !== null && !(last === 'ft' && unit === 'in'))) return null;
    const count = readNumber(part[1] ?? '');
    if (last === 'ft' && count >= INCHES_PER_FOOT) return null;
    total += count * UNIT_MM[unit];
    last = unit;
    end = PART.lastIndex;
    while (trimmed[end] === ' ') end += 1;
    PART.lastIndex = end;
  }
  const rest = trimmed.slice(end);
  if (last === null) return null;
  if (rest === '') return total;
  if (last !== 'ft' || !BARE.test(rest) || readNumber(rest) >= INCHES_PER_FOOT) return null;
  return total + readNumber(rest) * UNIT_MM.in;
}

/** Digits and signs of double width, as keyboards for East Asian scripts type them. */
function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function readNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

/** What a field takes: the unit of a bare number, and the least and the most that can be (mm). */
export interface LengthField {
  readonly unit: LengthUnit;
  readonly least: number;
  readonly most: number;
  /**
   * A bare number that cannot be in the person's unit counts in the one other unit in which it can (`67` and `1700`
   * are a stature in cm). Only where a slip of the hand gives no such number: an elbow of `18` may be 68 cm.
   */
  readonly takesAnyUnit?: boolean;
}

export type LengthProblem = 'not-a-length' | 'too-small' | 'too-large';
export type LengthReading =
  | { readonly ok: true; readonly mm: number }
  | {
      readonly ok: false;
      readonly problem: LengthProblem;
      /** The one other unit in which a bare number could be, to be asked about. */
      readonly meant?: BareUnit;
    };

/**
 * Reads what a person types into a field: as `parseLength`, and also `1 m 70`, `18 1/2 in` and bare numbers. A bare
 * number counts in the person's unit, or in metres where only that can be (`1.70`). Never in feet: `5.7` may be five
 * feet seven or five feet and seven tenths. Answers mm to a tenth, within the field's limits.
 */
export function readLength(text: string, field: LengthField): LengthReading {
  const typed = writeFractions(foldWidth(text).trim().toLowerCase());
  if (BARE.test(typed)) return readBare(typed, field);
  return judge(parseMetres(typed) ?? parseLength(typed), field);
}

/** Whether what was typed is a number without a unit of its own. Fractions are numbers too. */
export function isBareNumber(text: string): boolean {
  return BARE.test(writeFractions(foldWidth(text).trim().toLowerCase()));
}

function judge(length: number | null, { least, most }: LengthField): LengthReading {
  const mm = roundToTenth(length);
  if (mm === null) return { ok: false, problem: 'not-a-length' };
  if (mm < least) return { ok: false, problem: 'too-small' };
  return mm > most ? { ok: false, problem: 'too-large' } : { ok: true, mm };
}

/** The limits of a field as they can be told: rounded inwards to what is shown, so that both can be typed. */
export function tellLimits({ unit, least, most }: LengthField): readonly [least: number, most: number] {
  const step = SHOWN_STEP[unit];
  return [Math.ceil(least / step) * step, Math.floor(most / step) * step];
}

/** `1 m 70`, `1m70cm`: nobody means anything but centimetres behind metres. */
const METRES = /^(\d)\s*(?:m|met(?:er|re)s?)\s*(\d{1,2})\s*(?:cm)?$/;
/** As tapes in inches are read: `18 1/2`, `5' 7 3/4"`, `3/4 in`. */
const FRACTION = /(?:(\d+)[ -])?(\d)\/(2|4|8)(?!\d)/g;
const VULGAR: readonly (readonly [sign: string, words: string])[] = [
  ['½', '1/2'],
  ['¼', '1/4'],
  ['¾', '3/4'],
];

function writeFractions(text: string): string {
  const spelt = VULGAR.reduce(
    (sum, [sign, words]) => sum.replace(new RegExp(`\\s?${sign}`), ` ${words}`).trimStart(),
    text,
  );
  return spelt.replace(FRACTION, (_, whole: string | undefined, part: string, parts: string) =>
    String(Number(whole ?? 0) + Number(part) / Number(parts)),
  );
}

/** What a bare number may count. */
const BARE_UNITS = ['mm', 'cm', 'm', 'in'] as const satisfies readonly Unit[];
export type BareUnit = (typeof BARE_UNITS)[number];

function readBare(typed: string, field: LengthField): LengthReading {
  const count = readNumber(typed);
  const own = judge(count * UNIT_MM[field.unit], field);
  const fitting = BARE_UNITS.filter((unit) => judge(count * UNIT_MM[unit], field).ok);
  const [only] = fitting;
  if (own.ok || only === undefined || fitting.length > 1) return own;
  // Nobody types a fraction of a metre by a slip.
  const isTaken = field.takesAnyUnit === true || (only === 'm' && /[.,]/.test(typed));
  return isTaken ? judge(count * UNIT_MM[only], field) : { ...own, meant: only };
}

function parseMetres(text: string): number | null {
  const [, metres, centimetres] = METRES.exec(text) ?? [];
  if (metres === undefined || centimetres === undefined) return null;
  return Number(metres) * UNIT_MM.m + Number(centimetres) * UNIT_MM.cm;
}

/** A tape shows no more, and sums of inches should not end in a row of digits. */
function roundToTenth(mm: number | null): number | null {
  return mm === null ? null : Math.round(mm * 10) / 10;
}
