import { app, dialog } from 'electron';
import type { ClockPort } from '@shared/session/ports';
import { createLogExchange, type LogExchange } from '../../discomfort/log-exchange';
import { createLog } from '../../log';
import { createReportMaker, type ReportMaker } from '../../report/report-maker';
import type { ReportPages } from '../../report/report-pages';
import type { LanguageInForce } from '../follow/language';
import type { Stores } from '../stores';
import { findAskingWindow } from './find-asking-window';

/** What goes into, and comes out of, files that the person chooses. */
export interface Documents {
  readonly reports: ReportMaker;
  readonly logExchange: LogExchange;
}

/** Reports speak the language and the unit in force when they are asked for. */
export function createDocuments(options: {
  readonly reportPages: ReportPages;
  readonly stores: Pick<Stores, 'workstation' | 'discomfort'>;
  readonly clock: ClockPort;
  readonly language: LanguageInForce;
}): Documents {
  const { stores, clock } = options;
  const shared = { dialog, findWindow: findAskingWindow, folder: () => app.getPath('documents') };
  return {
    reports: createReportMaker({
      ...shared,
      pages: options.reportPages,
      viewOf: (id) => {
        const profile = stores.workstation.current().profiles.find((each) => each.id === id);
        if (profile === undefined) return null;
        const { language, locale } = options.language.words();
        return {
          profile,
          at: clock.now().wall,
          timeZone: clock.timeZone(),
          unit: options.language.unit(),
          language,
          locale,
        };
      },
      log: createLog('report').info,
    }),
    logExchange: createLogExchange({
      ...shared,
      store: stores.discomfort,
      now: () => clock.now().wall,
      timeZone: () => clock.timeZone(),
      log: createLog('discomfort').info,
    }),
  };
}

/** Resolves when no file is being written any more. Never rejects. */
export async function flushDocuments({ reports, logExchange }: Documents): Promise<void> {
  await Promise.all([reports.flush(), logExchange.flush()]);
}
