const UNIT_MM = { mm: 1, cm: 10, m: 1_000, in: 25.4, ft: 304.8 } as const;
type Unit = keyof typeof UNIT_MM;

/** A number, whole or with a fraction behind a point or a comma, and what it counts. */
const PART = /(\d+(?:[.,]\d+)?)\s*(mm|cm|m|inch(?:es)?|in|feet|foot|ft|["”″]|['’′])/gy;

const UNITS: Readonly<Record<string, Unit>> = {
  ...{ mm: 'mm', cm: 'cm', m: 'm' },
  ...{ in: 'in', inch: 'in', inches: 'in', '"': 'in', '”': 'in', '″': 'in' },
  ...{ ft: 'ft', foot: 'ft', feet: 'ft', "'": 'ft', '’': 'ft', '′': 'ft' },
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
