import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';

const LOCALES = 'resources/locales';

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Messages by their keys, `dial.minutes`. */
export type Texts = ReadonlyMap<string, string>;

/** What the parser makes of a message: text (type 0), names, and choices with parts of their own. */
export interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
  readonly pluralType?: string | undefined;
}

/** The locale files of every language, `fit.json`; a test holds that both languages have the same. */
export const LOCALE_FILES = readdirSync(`${LOCALES}/en`);

function flatten(tree: object, path: string): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? flatten(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)] as const],
  );
}

/** All messages of one file of a language. */
export function readTexts(language: Language, file: string): Texts {
  const text = readFileSync(`${LOCALES}/${language}/${file}`, 'utf8');
  return new Map(flatten(JSON.parse(text) as object, ''));
}

export function parseMessage(text: string, language: Language): readonly Part[] {
  return new IntlMessageFormat(text, language).getAst();
}

/**
 * Every way in which a message can read, choice by choice, an ellipsis where something is filled in.
 * Choices are not multiplied: each is read once, with the first of the others beside it.
 */
export function listReadings(parts: readonly Part[]): readonly string[] {
  const first = parts.map((part) => readings(part)[0] ?? '');
  const all = parts.flatMap((part, at) =>
    readings(part).map((reading) => first.map((each, index) => (index === at ? reading : each)).join('')),
  );
  return [...new Set(all)];
}

function readings({ type, value, options }: Part): readonly string[] {
  if (options !== undefined) return Object.values(options).flatMap((option) => listReadings(option.value));
  return [type === 0 ? (value ?? '') : '…'];
}
