import i18next, { type BackendModule, type ReadCallback } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import type { CompanionView } from '@shared/ipc';

type Language = CompanionView['language'];

/** One chunk for each file: a window loads the words of one language, and Settings only when it opens. */
const FILES = import.meta.glob<Readonly<Record<string, unknown>>>(
  '../../resources/locales/*/{back-care,checklist,companion,discomfort,exercise,fit,forms,low-back,moves,notices,player,red-flags,report,rosa,settings,welcome,workstation}.json',
  { import: 'default' },
);

const localeFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language: string, namespace: string, callback: ReadCallback) => {
    const load = FILES[`../../resources/locales/${language}/${namespace}.json`];
    if (load === undefined) {
      callback(new Error(`no words for ${language}/${namespace}`), false);
      return;
    }
    load().then(
      (words) => callback(null, words),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), false),
    );
  },
};

/** Starts the translator with one language; the other namespaces are loaded by the views that use them. */
export async function startWords(language: Language): Promise<void> {
  await i18next
    .use(localeFiles)
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: ['companion', 'notices'],
      defaultNS: 'companion',
      interpolation: { escapeValue: false },
    });
}

export async function changeLanguage(language: Language): Promise<void> {
  if (i18next.language !== language) await i18next.changeLanguage(language);
}
