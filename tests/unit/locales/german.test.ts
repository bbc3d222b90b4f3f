import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALE_FILES, parseMessage, readTexts, type Language, type Part } from './read-texts';

interface Arguments {
  /** What is written out, by its name. */
  readonly written: readonly string[];
  /** What only chooses between words. */
  readonly choosing: readonly string[];
}

/** The names in braces anywhere in parts of a message, those within its choices too. */
function listArguments(parts: readonly Part[]): readonly (readonly [name: string, isChoice: boolean])[] {
  return parts.flatMap(({ type, value, options, pluralType }) => {
    const isChoice = options !== undefined && pluralType === undefined;
    const within = Object.values(options ?? {}).flatMap((option) => listArguments(option.value));
    return type === 0 || value === undefined ? within : [[value, isChoice] as const, ...within];
  });
}

function argumentsOf(text: string, language: Language): Arguments {
  const all = listArguments(parseMessage(text, language));
  const pick = (wanted: boolean): readonly string[] =>
    [...new Set(all.filter(([, isChoice]) => isChoice === wanted).map(([name]) => name))].sort();
  return { written: pick(false), choosing: pick(true) };
}

describe('the German words', () => {
  it('are in the same files as the English ones', () => {
    expect(readdirSync('resources/locales/de')).toEqual(LOCALE_FILES);
  });

  it.each(LOCALE_FILES)('of %s have the keys of the English ones', (file) => {
    expect([...readTexts('de', file).keys()].sort()).toEqual([...readTexts('en', file).keys()].sort());
  });

  it.each(LOCALE_FILES)('of %s write what the English ones write', (file) => {
    const german = readTexts('de', file);
    for (const [key, text] of readTexts('en', file)) {
      const wanted = argumentsOf(text, 'en');
      const found = argumentsOf(german.get(key) ?? '', 'de');
      expect(found.written, key).toEqual(wanted.written);
      // German may need fewer choices, but can make none that nobody answers.
      expect([...wanted.written, ...wanted.choosing], key).toEqual(
        expect.arrayContaining([...found.choosing]),
      );
    }
  });

  it.each(LOCALE_FILES)('of %s say du', (file) => {
    const formal = [...readTexts('de', file)].filter(([, text]) =>
      /(?<!\p{L})(Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u.test(text),
    );
    expect(formal).toEqual([]);
  });

  it.each(LOCALE_FILES)('of %s keep to the settled terms', (file) => {
    const strays = [...readTexts('de', file)].filter(([, text]) =>
      /Position|[Aa]nhalten|[Aa]ngehalten|[Aa]uslassen|Kurzpause|[Kk]leine Pause|Aufforderung|Gehpause/.test(
        text,
      ),
    );
    expect(strays).toEqual([]);
  });
});
