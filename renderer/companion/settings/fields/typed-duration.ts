const SECOND = 1_000;
const MINUTE = 60_000;
const HOUR = 3_600_000;

/** Unit words in English and German, without a trailing dot. */
const UNITS: readonly (readonly [words: RegExp, ms: number])[] = [
  [/^(h|hr|hrs|hours?|std|stunden?)$/, HOUR],
  [/^(m|min|mins|minutes?|minuten?)$/, MINUTE],
  [/^(s|sec|secs|seconds?|sek|sekunden?)$/, SECOND],
];

function unitOf(word: string): number | null {
  return UNITS.find(([words]) => words.test(word))?.[1] ?? null;
}

/** The unit of a number without one: the next smaller after `1h`, otherwise what the field counts in. */
function impliedUnit(before: number | null, bare: number): number | null {
  if (before === null) return bare;
  if (before === HOUR) return MINUTE;
  return before === MINUTE ? SECOND : null;
}

/**
 * Reads a length of time as people type it: `25 min`, `1h30`, `1:30`, `90 s`, `1,5 Std.`, `2 Std. 30 Min.`.
 * A bare number counts in `bare`. Answers ms, whole seconds, or null when it cannot be read.
 */
export function readDuration(text: string, bare: 'minutes' | 'seconds'): number | null {
  const typed = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\s(and|und)\s/g, ' ');
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(typed);
  if (clock !== null) return Number(clock[1]) * HOUR + Number(clock[2]) * MINUTE;
  if (!/^(\d+([.,]\d+)?\s*([a-z]+\.?)?\s*)+$/.test(typed)) return null;
  let total = 0;
  let before: number | null = null;
  for (const [, amount, word] of typed.matchAll(/(\d+(?:[.,]\d+)?)\s*([a-z]+)?/g)) {
    const unit: number | null =
      word === undefined ? impliedUnit(before, bare === 'minutes' ? MINUTE : SECOND) : unitOf(word);
    if (unit === null || (before !== null && unit >= before)) return null;
    total += Number(amount?.replace(',', '.')) * unit;
    before = unit;
  }
  return Math.round(total / SECOND) * SECOND;
}

/** The parts of a length of time, whole seconds; what is zero is left out, but for a length of nothing. */
export function splitDuration(
  ms: number,
): readonly { readonly unit: 'h' | 'min' | 's'; readonly amount: number }[] {
  const seconds = Math.round(ms / SECOND);
  const parts = [
    { unit: 'h', amount: Math.floor(seconds / 3_600) },
    { unit: 'min', amount: Math.floor((seconds % 3_600) / 60) },
    { unit: 's', amount: seconds % 60 },
  ] as const;
  const named = parts.filter(({ amount }) => amount > 0);
  return named.length > 0 ? named : [{ unit: 'min', amount: 0 }];
}
