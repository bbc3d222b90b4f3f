import { describe, expect, it } from 'vitest';
import { LIFTING_STEPS } from '@shared/back-care/lifting';
import { RED_FLAGS } from '@shared/back-care/red-flags';
import { GAP_IDS } from '@shared/back-care/search-gaps';
import { TOPIC_IDS } from '@shared/back-care/topic';
import { LANGUAGES, readTexts } from '../locales/read-texts';
import { countGermanSyllables, measureEnglishGrade, measureGermanGrade } from './reading-level';

/** What somebody who left school after the eighth grade can read. */
const HIGHEST_GRADE = 8;

const MEASURE = { en: measureEnglishGrade, de: measureGermanGrade } as const;

describe('the formulas', () => {
  it('tell plain English from hard English', () => {
    expect(measureEnglishGrade('The cat sat on the mat. It was warm.')).toBeLessThan(2);
    expect(
      measureEnglishGrade(
        'Non-specific lumbar symptomatology constitutes a predominantly self-limiting musculoskeletal condition.',
      ),
    ).toBeGreaterThan(12);
  });

  it('tell plain German from hard German', () => {
    expect(measureGermanGrade('Der Hund lief in den Park. Dort war es warm.')).toBeLessThan(2);
    expect(
      measureGermanGrade(
        'Unspezifische lumbale Beschwerdesymptomatik stellt eine überwiegend selbstlimitierende Erkrankung des Bewegungsapparates dar.',
      ),
    ).toBeGreaterThan(12);
  });

  it.each([
    ['Haut', 1],
    ['Knie', 1],
    ['Rücken', 2],
    ['Studien', 3],
    ['Bandscheibe', 3],
    ['Ärzte', 2],
  ])('count the syllables of %s', (word, syllables) => {
    expect(countGermanSyllables(word)).toBe(syllables);
  });

  it('do not end a sentence within a figure', () => {
    const figures = measureEnglishGrade('The odds are 1.42 times as high (range 1.09 to 1.85).');
    const words = measureEnglishGrade('The odds are some times as high (range to here).');
    expect(figures).toBeLessThanOrEqual(words + 1);
    expect(measureEnglishGrade('It was 1.42 here and there')).toBe(
      measureEnglishGrade('It was here and there'),
    );
  });
});

/** Words that stand together on a page, as one text. */
function readPage(language: 'en' | 'de', file: string, keys: readonly string[]): string {
  const texts = readTexts(language, file);
  return keys.flatMap((key) => texts.get(key) ?? []).join('\n');
}

describe.each(LANGUAGES)('in %s', (language) => {
  const measure = MEASURE[language];

  it.each(TOPIC_IDS)('%s can be read with eight years of school', (id) => {
    const parts = ['answer', 'teach', 'belief', 'correction'].map((part) => `topics.${id}.${part}`);
    expect(measure(readPage(language, 'back-care.json', parts))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  it.each(RED_FLAGS)(
    'the signs of level $urgency can be read with eight years of school',
    ({ urgency, items }) => {
      const parts = ['title', 'action', ...items].map((part) => `${urgency}.${part}`);
      expect(measure(readPage(language, 'red-flags.json', parts))).toBeLessThanOrEqual(HIGHEST_GRADE);
    },
  );

  it('the words around the signs can be read with eight years of school', () => {
    const parts = ['lead', 'within', 'call.country', 'call.unknown', 'note.title', 'note.elsewhere'];
    expect(measure(readPage(language, 'red-flags.json', parts))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  it('what stands for a topic that no source tells about can be read with eight years of school', () => {
    const parts = GAP_IDS.map((id) => `search.gaps.${id}`);
    expect(measure(readPage(language, 'back-care.json', parts))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  it('the steps of a lift can be read with eight years of school', () => {
    const parts = LIFTING_STEPS.map((step) => `lifting.${step}`);
    expect(measure(readPage(language, 'back-care.json', parts))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
});
