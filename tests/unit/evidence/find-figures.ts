import type { Language } from '../locales/read-texts';

/** Words for numbers that count as figures beside a unit; "one" and "ein" are mostly articles. */
const NUMBERS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ...([
      ['two|twice', '2'],
      ['three', '3'],
      ['four', '4'],
      ['five', '5'],
      ['six', '6'],
      ['seven', '7'],
      ['eight', '8'],
      ['nine', '9'],
      ['ten', '10'],
      ['eleven', '11'],
      ['twelve', '12'],
      ['fifteen', '15'],
      ['nineteen', '19'],
      ['twenty', '20'],
      ['thirty', '30'],
      ['forty', '40'],
      ['fifty', '50'],
      ['sixty', '60'],
      ['hundred', '100'],
    ] as const),
  ],
  de: [
    ['zwei|zweimal', '2'],
    ['drei|dreimal', '3'],
    ['vier|viermal', '4'],
    ['fünf|fünfmal', '5'],
    ['sechs', '6'],
    ['sieben', '7'],
    ['acht', '8'],
    ['neun', '9'],
    ['zehn', '10'],
    ['elf', '11'],
    ['zwölf', '12'],
    ['fünfzehn', '15'],
    ['neunzehn', '19'],
    ['zwanzig', '20'],
    ['dreißig', '30'],
    ['vierzig', '40'],
    ['fünfzig', '50'],
    ['sechzig', '60'],
    ['hundert', '100'],
  ],
};

/** What a number word must stand before, with at most two words between, to be a figure. */
const UNITS: Readonly<Record<Language, string>> = {
  en: 'seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|per ?cent|degrees?|fingers?|people|persons?|patients?|workers?|adults|trials?|studies|cases|of|in|out|years?-old',
  de: 'Sekunden?|Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|Mal|Prozent|Grad|Fingern?|Menschen|Leuten?|Personen|Beschäftigten?|Patienten|Erwachsenen?|Studien|Fällen?|von|unter',
};

/** Shares and ratios in words. */
const SHARES: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bhalf\b/giu, '1/2'],
    [/\bquarters?\b/giu, '1/4'],
    [/\btwo thirds\b/giu, '2/3'],
    [/(?<!\btwo )\bthirds?\b(?! party)/giu, '1/3'],
    [/(?<!\b(?:at|the) )\bmost(?: of)? (?!likely|often|recent)\p{L}/giu, 'most'],
    [/\bone in (?:three|four|five|ten)\b/giu, '1 in'],
  ],
  de: [
    [/(?<!\p{L})(?:halbe[nrs]?|Halbe|halbes|Hälfte|halb)(?!\p{L})/giu, '1/2'],
    [/(?<!\p{L})(?:Viertel(?:stunden?)?)(?!\p{L})/giu, '1/4'],
    [/(?<!\p{L})zwei Drittel(?!\p{L})/giu, '2/3'],
    [/(?<!zwei )(?<!\p{L})Drittel(?!\p{L})/giu, '1/3'],
    [/(?<!\p{L})(?:die|der|den) meisten?(?!\p{L})|(?<!\p{L})meistens?(?!\p{L})/giu, 'most'],
    [/(?<!\p{L})jede[rsnm]? (?:dritte|vierte|fünfte|zehnte)/giu, '1 in'],
  ],
};

/** "1,500" or "1.500" is one figure; "0.55" and "0,55" are the same one. */
function readDigits(digits: string, language: Language): string {
  const [thousands, decimal] = language === 'en' ? [',', '.'] : ['.', ','];
  return digits.split(thousands).join('').replace(decimal, '.');
}

/**
 * The figures that a text says, in one spelling for all languages, each once, in ascending order of text:
 * digits, number words beside a unit, shares such as "half" and "most". What is filled in is none.
 */
export function findFigures(text: string, language: Language): readonly string[] {
  const figures = new Set<string>();
  for (const [digits] of text.matchAll(/\d+(?:[.,]\d+)*/gu)) figures.add(readDigits(digits, language));
  for (const [words, figure] of NUMBERS[language]) {
    const beside = `(?<!\\p{L})(?:${words})(?!\\p{L})(?:[\\s-]+[\\p{L}’]+){0,3}?[\\s-]+(?:${UNITS[language]})(?!\\p{L})`;
    const after = `(?<=(?<!\\p{L})(?:of|in|von|unter)\\s)(?:${words})(?!\\p{L})`;
    if (new RegExp(`${beside}|${after}`, 'iu').test(text)) figures.add(figure);
  }
  for (const [pattern, figure] of SHARES[language]) if (text.search(pattern) >= 0) figures.add(figure);
  return [...figures].sort();
}
