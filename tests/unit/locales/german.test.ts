import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';

const LOCALES = 'resources/locales';
const FILES = readdirSync(`${LOCALES}/en`);

type Texts = ReadonlyMap<string, string>;

function flatten(tree: object, path: string): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? flatten(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)] as const],
  );
}

function readTexts(language: string, file: string): Texts {
  const text = readFileSync(`${LOCALES}/${language}/${file}`, 'utf8');
  return new Map(flatten(JSON.parse(text) as object, ''));
}

/** What the parser makes of a message: text (type 0), names, and choices with parts of their own. */
interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
  readonly pluralType?: string | undefined;
}

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

function argumentsOf(text: string, language: string): Arguments {
  const all = listArguments(new IntlMessageFormat(text, language).getAst());
  const pick = (wanted: boolean): readonly string[] =>
    [...new Set(all.filter(([, isChoice]) => isChoice === wanted).map(([name]) => name))].sort();
  return { written: pick(false), choosing: pick(true) };
}

describe('the German words', () => {
  it('are in the same files as the English ones', () => {
    expect(readdirSync(`${LOCALES}/de`)).toEqual(FILES);
  });

  it.each(FILES)('of %s have the keys of the English ones', (file) => {
    expect([...readTexts('de', file).keys()].sort()).toEqual([...readTexts('en', file).keys()].sort());
  });

  it.each(FILES)('of %s write what the English ones write', (file) => {
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

  it.each(FILES)('of %s say du', (file) => {
    const formal = [...readTexts('de', file)].filter(([, text]) =>
      /(?<!\p{L})(Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u.test(text),
    );
    expect(formal).toEqual([]);
  });

  it.each(FILES)('of %s keep to the settled terms', (file) => {
    const strays = [...readTexts('de', file)].filter(([, text]) =>
      /Position|[Aa]nhalten|[Aa]ngehalten|[Aa]uslassen|Kurzpause|[Kk]leine Pause|Aufforderung|Gehpause/.test(
        text,
      ),
    );
    expect(strays).toEqual([]);
  });
});
