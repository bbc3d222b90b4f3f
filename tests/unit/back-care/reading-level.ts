import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** What the formulas count. */
interface Counts {
  readonly sentences: number;
  readonly words: readonly string[];
}

/**
 * Sentences end at `.`, `?`, `!` or the end of a line, but not within a figure. Figures and signs such as `%` are
 * no words: how they are read aloud is in no formula.
 */
function count(text: string): Counts {
  const sentences = text
    .split(/(?<=[.?!][”“"’)]?)\s+|\n+/u)
    .map((sentence) => sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? [])
    .filter((words) => words.length > 0);
  return { sentences: sentences.length, words: sentences.flat() };
}

/** The school grade (US) that an English text asks for, by Flesch-Kincaid. */
export function measureEnglishGrade(text: string): number {
  const { sentences, words } = count(text);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables });
}

/** Vowels that are spoken as one, then single ones. */
const GERMAN_VOWELS = /aa|ee|oo|ai|ay|ei|ey|au|äu|eu|ie(?!n$)|[aeiouyäöü]/giu;

/** Syllables of a German word: its vowels and diphthongs, at least one. */
export function countGermanSyllables(word: string): number {
  return Math.max(1, word.match(GERMAN_VOWELS)?.length ?? 0);
}

function share(words: readonly string[], has: (word: string) => boolean): number {
  return (100 * words.filter(has).length) / words.length;
}

/** The school year (Schulstufe) that a German text asks for, by the first Wiener Sachtextformel (Bamberger, Vanecek). */
export function measureGermanGrade(text: string): number {
  const { sentences, words } = count(text);
  const long = share(words, (word) => countGermanSyllables(word) >= 3);
  const wide = share(words, (word) => word.length > 6);
  const single = share(words, (word) => countGermanSyllables(word) === 1);
  return 0.1935 * long + 0.1672 * (words.length / sentences) + 0.1297 * wide - 0.0327 * single - 0.875;
}
