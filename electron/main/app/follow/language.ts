import { app } from 'electron';
import { resolveUnit, type LengthUnit } from '@shared/workstation/format-length';
import type { SettingsStore } from '../../storage/settings-store';
import { createWords, resolveLanguage, type Words } from '../../words';

/** The words and the unit in force, as the settings and the system say. */
export interface LanguageInForce {
  readonly words: () => Words;
  readonly unit: () => LengthUnit;
}

/** The words are made anew when the settings name another language; whoever subscribes later finds the new ones. */
export function followLanguage(settings: SettingsStore): LanguageInForce {
  const makeWords = () =>
    createWords(
      resolveLanguage(settings.current().app.language, app.getPreferredSystemLanguages()),
      app.getLocale(),
    );
  let words = makeWords();
  settings.subscribe((now, before) => {
    if (now.app.language !== before.app.language) words = makeWords();
  });
  return {
    words: () => words,
    unit: () => resolveUnit(settings.current().app.units, app.getLocaleCountryCode()),
  };
}
