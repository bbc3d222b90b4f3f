import i18next, { type i18n } from 'i18next';
import ICU from 'i18next-icu';
import type { ReactElement } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { page } from 'vitest/browser';
import { render, type RenderResult } from 'vitest-browser-react';
import fitDe from '@resources/locales/de/fit.json';
import fitEn from '@resources/locales/en/fit.json';
import { createLengthFormats } from '@shared/workstation/format-length';
import { wear } from '../../settings/living-settings';
import '../../../../renderer/look/tokens.css';
import '../../../../renderer/look/type.css';

export const centimetres = createLengthFormats('cm', 'en-GB');
export const inches = createLengthFormats('in', 'en-US');
export const germanCentimetres = createLengthFormats('cm', 'de-DE');

async function startWords(language: string): Promise<i18n> {
  const words = i18next.createInstance();
  await words
    .use(ICU)
    .use(initReactI18next)
    .init({ lng: language, fallbackLng: false, resources: { en: { fit: fitEn }, de: { fit: fitDe } } });
  return words;
}

export interface Opened {
  readonly screen: RenderResult;
  /** Draws something else in the same place. */
  readonly redraw: (drawing: ReactElement) => Promise<void>;
}

/** A drawing alone on a page. */
export async function openDrawing(
  drawing: ReactElement,
  { theme = 'light', language = 'en' }: { theme?: 'light' | 'dark'; language?: 'en' | 'de' } = {},
): Promise<Opened> {
  wear(theme);
  document.documentElement.lang = language;
  await page.viewport(640, 560);
  const words = await startWords(language);
  const frame = (content: ReactElement) => (
    <I18nextProvider i18n={words}>
      <main>{content}</main>
    </I18nextProvider>
  );
  const screen = await render(frame(drawing));
  return { screen, redraw: (next) => screen.rerender(frame(next)) };
}
