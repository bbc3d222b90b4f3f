import type { LengthUnit } from './format-length';

const UNIT_MM = { mm: 1, cm: 10, m: 1_000, in: 25.4, ft: 304.8 } as const;
type Unit = keyof typeof UNIT_MM;

/** A number, whole or with a fraction behind a point or a comma, and what it counts. */
const PART =
  /(\d+(?:[.,]\d+)?)\s*(mm|cm|met(?:er|re)s?|m|inch(?:es)?|in|zoll|feet|foot|ft|fuß|fuss|["”″]|['’′])/gy;

const UNITS: Readonly<Record<string, Unit>> = {
  ...{ mm: 'mm', cm: 'cm', m: 'm', meter: 'm', metre: 'm', meters: 'm', metres: 'm' },
  ...{ in: 'in', inch: 'in', inches: 'in', zoll: 'in', '"': 'in', '”': 'in', '″': 'in' },
  ...{ ft: 'ft', foot: 'ft', feet: 'ft', fuß: 'ft', fuss: 'ft', "'": 'ft', '’': 'ft', '′': 'ft' },
};

/**
 * Reads a length as people write it (`170cm`, `1.70 m`, `67in`, `5ft7in`, `5 ft 7`, `5'7"`) into mm; null when it is
 * none, or has no unit. Inches after feet need no unit of their own.
 */
export function parseLength(text: string): number | null {
  const trimmed = text.trim().toLowerCase();
  PART.lastIndex = 0;
  let total = 0;
  let end = 0;
  let last: Unit | null = null;
  for (let part = PART.exec(trimmed); part !== null; part = PART.exec(trimmed)) {
    const unit = UNITS[part[2] ?? ''];
    // Only inches follow another part, and only feet: "1m 70" and "5in 3ft" are nobody's length.
    if (unit === undefined || (last !== null && !(last === 'ft' && unit === 'in'))) return null;
    total += readNumber(part[1] ?? '') * UNIT_MM[unit];
    last = unit;
    end = PART.lastIndex;
    while (trimmed[end] === ' ') end += 1;
    PART.lastIndex = end;
  }
  const rest = trimmed.slice(end);
  if (last === null) return null;
  if (rest === '') return total;
  return last === 'ft' && /^\d+(?:[.,]\d+)?$/.test(rest) ? total + readNumber(rest) * UNIT_MM.in : null;
}

function readNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

/** What a field takes: the unit of a bare number, and the least and the most that can be (mm). */
export interface LengthField {
  readonly unit: LengthUnit;
  readonly least: number;
  readonly most: number;
}

export type LengthProblem = 'not-a-length' | 'too-small' | 'too-large';
export type LengthReading =
  { readonly ok: true; readonly mm: number } | { readonly ok: false; readonly problem: LengthProblem };

/**
 * Reads what a person types into a field: as `parseLength`, and also `1 m 70`, `18 1/2 in` and bare numbers. A bare
 * number counts in the person's unit; where that cannot be, in the one other unit in which it can (`1.70` and `67`
 * are a stature in cm). Answers mm to a tenth, within the field's limits.
 */
export function readLength(text: string, { unit, least, most }: LengthField): LengthReading {
  const typed = writeFractions(text.trim().toLowerCase());
  const mm = roundToTenth(
    BARE.test(typed)
      ? readBare(readNumber(typed), { unit, least, most })
      : (parseMetres(typed) ?? parseLength(typed)),
  );
  if (mm === null) return { ok: false, problem: 'not-a-length' };
  if (mm < least) return { ok: false, problem: 'too-small' };
  return mm > most ? { ok: false, problem: 'too-large' } : { ok: true, mm };
}

/** The limits of a field as they can be told: rounded inwards to the digit that is shown, so that both can be typed. */
export function tellLimits({ unit, least, most }: LengthField): readonly [least: number, most: number] {
  const step = UNIT_MM[unit] / 10;
  return [Math.ceil(least / step) * step, Math.floor(most / step) * step];
}

const BARE = /^\d+(?:[.,]\d+)?$/;
/** `1 m 70`, `1m70cm`: nobody means anything but centimetres behind metres. */
const METRES = /^(\d)\s*m\s*(\d{1,2})\s*(?:cm)?$/;
/** As tapes in inches are read: `18 1/2`, `5' 7 3/4"`. */
const FRACTION = /(\d+)[ -](\d)\/(2|4|8)(?!\d)/g;
const VULGAR: readonly (readonly [sign: string, words: string])[] = [
  ['½', '1/2'],
  ['¼', '1/4'],
  ['¾', '3/4'],
];

function writeFractions(text: string): string {
  const spelt = VULGAR.reduce(
    (sum, [sign, words]) => sum.replace(new RegExp(`(\\d)\\s?${sign}`), `$1 ${words}`),
    text,
  );
  return spelt.replace(FRACTION, (_, whole: string, part: string, parts: string) =>
    String(Number(whole) + Number(part) / Number(parts)),
  );
}

function readBare(count: number, { unit, least, most }: LengthField): number {
  const fitting = Object.values(UNIT_MM)
    .map((mm) => count * mm)
    .filter((mm) => mm >= least && mm <= most);
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? only : count * UNIT_MM[unit];
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
