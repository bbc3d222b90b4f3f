import i18next from 'i18next';
import ICU from 'i18next-icu';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { ReportView } from '@shared/ipc';
import { buildReport } from '@shared/workstation/report/report';
import checklistDe from '@resources/locales/de/checklist.json';
import fitDe from '@resources/locales/de/fit.json';
import reportDe from '@resources/locales/de/report.json';
import rosaDe from '@resources/locales/de/rosa.json';
import workstationDe from '@resources/locales/de/workstation.json';
import checklistEn from '@resources/locales/en/checklist.json';
import fitEn from '@resources/locales/en/fit.json';
import reportEn from '@resources/locales/en/report.json';
import rosaEn from '@resources/locales/en/rosa.json';
import workstationEn from '@resources/locales/en/workstation.json';
import { createReportFormats } from '../../../renderer/report/formats';
import { ReportPage } from '../../../renderer/report/report-page';
import { sampleReportView } from '../../support/report-view';
import '../../../renderer/look/tokens.css';
import '../../../renderer/look/type.css';
import '../../../renderer/report/report.css';

/** Draws a report as its window does. Answers with the keys that had no words. */
export async function openReport(overrides: Partial<ReportView> = {}): Promise<readonly string[]> {
  const view = sampleReportView(overrides);
  const missing: string[] = [];
  const words = i18next.createInstance();
  await words
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: view.language,
      fallbackLng: false,
      saveMissing: true,
      missingKeyHandler: (_languages, namespace, key) => missing.push(`${namespace}:${key}`),
      resources: {
        en: {
          report: reportEn,
          fit: fitEn,
          checklist: checklistEn,
          rosa: rosaEn,
          workstation: workstationEn,
        },
        de: {
          report: reportDe,
          fit: fitDe,
          checklist: checklistDe,
          rosa: rosaDe,
          workstation: workstationDe,
        },
      },
    });
  document.documentElement.lang = view.language;
  document.documentElement.dataset['theme'] = 'light';
  await page.viewport(794, 1123);
  await new Promise<void>((onDrawn) => {
    void render(
      <I18nextProvider i18n={words}>
        <ReportPage report={buildReport(view)} formats={createReportFormats(view)} onDrawn={onDrawn} />
      </I18nextProvider>,
    );
  });
  return missing;
}
