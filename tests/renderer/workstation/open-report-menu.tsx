import i18next from 'i18next';
import ICU from 'i18next-icu';
import type { ReactNode } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { ReportAnswer, SitwellApi } from '@shared/ipc';
import reportDe from '@resources/locales/de/report.json';
import settingsDe from '@resources/locales/de/settings.json';
import reportEn from '@resources/locales/en/report.json';
import settingsEn from '@resources/locales/en/settings.json';
import { ReportMenu } from '../../../renderer/companion/workstation/report/report-menu';
import { createLengthFormats } from '@shared/workstation/format-length';
import { WorkstationContext } from '../../../renderer/companion/workstation/workstation-context';
import { sampleProfile, sampleView } from '../../support/snapshots';
import '../../../renderer/look/tokens.css';
import '../../../renderer/look/type.css';
import '../../../renderer/look/controls.css';

/** The menu alone, before a main that gives this answer to every order. */
export async function openReportMenu(
  answer: ReportAnswer | Promise<ReportAnswer> | Error,
  language: 'en' | 'de' = 'en',
): Promise<{
  readonly asked: readonly unknown[];
  readonly speak: (language: 'en' | 'de') => Promise<unknown>;
  /** Opens another part of the section beside it. */
  readonly goTo: (place: string) => Promise<void>;
}> {
  const asked: unknown[] = [];
  const api = {
    request: (_channel: string, payload: unknown) => {
      asked.push(payload);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    listen: () => () => undefined,
  } as SitwellApi;
  Object.defineProperty(window, 'sitwell', { value: api, configurable: true });
  const words = i18next.createInstance();
  await words
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      resources: {
        en: { report: reportEn, settings: settingsEn },
        de: { report: reportDe, settings: settingsDe },
      },
    });
  document.documentElement.lang = language;
  await page.viewport(1080, 720);
  const access = {
    view: sampleView(),
    profile: sampleProfile(),
    lengths: createLengthFormats('cm', 'en-GB'),
    change: () => Promise.resolve(null),
  };
  const menuAt = (place: string): ReactNode => (
    <I18nextProvider i18n={words}>
      <WorkstationContext value={access}>
        <ReportMenu place={place} />
      </WorkstationContext>
    </I18nextProvider>
  );
  const screen = await render(menuAt('fit'));
  return {
    asked,
    speak: (next) => words.changeLanguage(next),
    goTo: (place) => screen.rerender(menuAt(place)),
  };
}
