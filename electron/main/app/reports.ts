import { app, dialog } from 'electron';
import type { ClockPort } from '@shared/session/ports';
import type { LengthUnit } from '@shared/workstation/format-length';
import { createLog } from '../log';
import { createReportMaker, type ReportMaker } from '../report/report-maker';
import type { ReportPages } from '../report/report-pages';
import type { Words } from '../words';
import { findAskingWindow } from './find-asking-window';
import type { WorkstationStore } from '../workstation/workstation-store';

/** Reports of the profiles, in the language and the unit in force when they are asked for. */
export function createReports(options: {
  readonly pages: ReportPages;
  readonly workstation: WorkstationStore;
  readonly clock: ClockPort;
  readonly words: () => Words;
  readonly unit: () => LengthUnit;
}): ReportMaker {
  return createReportMaker({
    pages: options.pages,
    dialog,
    findWindow: findAskingWindow,
    folder: () => app.getPath('documents'),
    viewOf: (id) => {
      const profile = options.workstation.current().profiles.find((each) => each.id === id);
      if (profile === undefined) return null;
      const { language, locale } = options.words();
      return {
        profile,
        at: options.clock.now().wall,
        timeZone: options.clock.timeZone(),
        unit: options.unit(),
        language,
        locale,
      };
    },
    log: createLog('report').info,
  });
}
