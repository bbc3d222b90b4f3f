import i18next, { type i18n } from 'i18next';
import ICU from 'i18next-icu';
import type { ReactElement } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { page } from 'vitest/browser';
import { render, type RenderResult } from 'vitest-browser-react';
import '../../../renderer/look/tokens.css';
import '../../../renderer/look/type.css';
import '../../../renderer/look/controls.css';
import { installFakeApi, type Answerers, type FakeApi } from './fake-api';

/** How the page stands when a test opens it. */
export interface PageOptions {
  readonly language?: 'en' | 'de';
  readonly theme?: 'light' | 'dark';
  /** px */
  readonly width?: number;
  /** px */
  readonly height?: number;
}

export interface OpenPage {
  readonly screen: RenderResult;
  readonly api: FakeApi;
  /** The keys that were asked for and have no words, as `namespace:key`. */
  readonly missing: readonly string[];
  /** Draws something else in the same place. */
  readonly redraw: (content: ReactElement) => Promise<void>;
  readonly speak: (language: 'en' | 'de') => Promise<unknown>;
}

const FILES = import.meta.glob<Readonly<Record<string, unknown>>>('../../../resources/locales/*/*.json', {
  eager: true,
  import: 'default',
});

async function startWords(language: string, missing: string[]): Promise<i18n> {
  const words = i18next.createInstance();
  await words
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      saveMissing: true,
      missingKeyHandler: (_languages, namespace, key) => missing.push(`${namespace}:${key}`),
    });
  for (const [path, file] of Object.entries(FILES)) {
    const [locale = '', name = ''] = path.split('/').slice(-2);
    words.addResourceBundle(locale, name.replace('.json', ''), file);
  }
  return words;
}

/** The theme of the page under test. */
export function wear(theme: 'light' | 'dark'): void {
  document.documentElement.dataset['theme'] = theme;
  document.body.style.background = 'var(--paper)';
}

/** A part of a window, with all words of the product, before a main that answers with samples or as `answers` says. */
export async function openPage(
  content: ReactElement,
  {
    language = 'en',
    theme = 'light',
    width = 1080,
    height = 720,
    answers = {},
  }: PageOptions & { readonly answers?: Answerers } = {},
): Promise<OpenPage> {
  const api = installFakeApi({ answers });
  wear(theme);
  document.documentElement.lang = language;
  await page.viewport(width, height);
  const missing: string[] = [];
  const words = await startWords(language, missing);
  const frame = (framed: ReactElement) => <I18nextProvider i18n={words}>{framed}</I18nextProvider>;
  const screen = await render(frame(content));
  return {
    screen,
    api,
    missing,
    redraw: (next) => screen.rerender(frame(next)),
    speak: (next) => words.changeLanguage(next),
  };
}
