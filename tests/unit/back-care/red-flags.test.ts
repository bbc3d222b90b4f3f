import { describe, expect, it } from 'vitest';
import { RED_FLAGS, URGENCIES } from '@shared/back-care/red-flags';
import { SOURCES } from '@shared/evidence/sources';
import { LANGUAGES, readTexts } from '../locales/read-texts';

describe('the signs that need a doctor', () => {
  it('come in three levels, the most urgent first', () => {
    expect(RED_FLAGS.map(({ urgency }) => urgency)).toEqual(URGENCIES);
    expect(RED_FLAGS.map(({ items }) => items.length)).toEqual([6, 5, 5]);
  });

  it.each(RED_FLAGS)('of level $urgency have sources', ({ sources }) => {
    for (const source of sources) expect(SOURCES).toHaveProperty([source]);
  });

  it.each(LANGUAGES)('have all their words in %s, and no others', (language) => {
    const texts = readTexts(language, 'red-flags.json');
    for (const { urgency, items } of RED_FLAGS) {
      const found = [...texts.keys()].filter((key) => key.startsWith(`${urgency}.`));
      expect(found.sort()).toEqual(['title', 'action', ...items].map((part) => `${urgency}.${part}`).sort());
    }
  });

  it.each(LANGUAGES)('name no illness in %s', (language) => {
    const illnesses = /fracture|infection|tumou?r|cauda|syndrom|aneurysm|Bruch|Entzündung|Tumor|Infektion/iu;
    const named = [...readTexts(language, 'red-flags.json').values()].filter((text) => illnesses.test(text));
    expect(named).toEqual([]);
  });
});
