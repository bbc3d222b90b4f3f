import { join } from 'node:path';
import type { BrowserWindow, Dialog, SaveDialogOptions } from 'electron';
import type { ReportAnswer, ReportView } from '@shared/ipc';
import { buildReport } from '@shared/workstation/report/report';
import { writeReportJson } from '@shared/workstation/report/report-json';
import type { Log } from '../platform/bus';
import { nameFailure } from '../storage/set-aside';
import { nameReport } from './name-report';
import { printPage, renderPdf } from './paper';
import type { ReportPages } from './report-pages';
import { saveDocument } from './save-document';

/** A PDF of a few pages takes a second or two; one that is not there after this will not come (ms). */
const PDF_TIMEOUT_MS = 60_000;

type ReportForm = 'pdf' | 'html' | 'json' | 'print';

export interface ReportMaker {
  /** Makes a report for the window whose web contents have this id. Never rejects. */
  make(request: { readonly profile: string; readonly as: ReportForm }, sender: number): Promise<ReportAnswer>;
  /** For the app's end: resolves when no file is being written, and none is begun any more. Never rejects. */
  flush(): Promise<void>;
}

const FILTERS = { pdf: 'PDF', html: 'HTML', json: 'JSON' } as const;

/** Makes reports, one at a time for a profile: asks where to, draws, writes. Remembers nothing of them. */
export function createReportMaker(options: {
  readonly pages: ReportPages;
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  /** The window that asked, which the dialog belongs to. */
  readonly findWindow: (sender: number) => BrowserWindow | null;
  /** The folder that is offered first: the person's documents. */
  readonly folder: () => string;
  /** What a report of this profile is made from; null when there is no such profile. */
  readonly viewOf: (profile: string) => ReportView | null;
  readonly log: Log;
}): ReportMaker {
  const running = new Set<string>();
  const writing = new Set<Promise<void>>();
  let ended = false;

  async function choosePath(
    view: ReportView,
    form: Exclude<ReportForm, 'print'>,
    sender: number,
  ): Promise<string | null> {
    const wanted: SaveDialogOptions = {
      defaultPath: join(options.folder(), nameReport(view, form)),
      filters: [{ name: FILTERS[form], extensions: [form] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    };
    const window = options.findWindow(sender);
    const { canceled, filePath } = await (window === null
      ? options.dialog.showSaveDialog(wanted)
      : options.dialog.showSaveDialog(window, wanted));
    return canceled || filePath === '' ? null : filePath;
  }

  /** The file's content. */
  async function write(view: ReportView, form: Exclude<ReportForm, 'print'>): Promise<string | Uint8Array> {
    if (form === 'json') return writeReportJson(buildReport(view));
    const page = await options.pages.draw(view);
    try {
      return form === 'html'
        ? page.html
        : await page.use((contents) => renderPdf(contents, view.locale), PDF_TIMEOUT_MS);
    } finally {
      page.close();
    }
  }

  async function save(
    view: ReportView,
    form: Exclude<ReportForm, 'print'>,
    sender: number,
  ): Promise<ReportAnswer> {
    const path = await choosePath(view, form, sender);
    if (path === null) return { kind: 'cancelled' };
    try {
      const content = await write(view, form);
      if (ended) return { kind: 'cancelled' };
      const saving = saveDocument(path, content);
      writing.add(saving);
      await saving.finally(() => writing.delete(saving));
      return { kind: 'saved', path };
    } catch (error) {
      return { kind: 'failed', reason: nameFailure(error), path };
    }
  }

  async function print(view: ReportView): Promise<ReportAnswer> {
    const page = await options.pages.draw(view);
    try {
      return await page.use((contents) => printPage(contents, view.locale));
    } finally {
      page.close();
    }
  }

  return {
    async make({ profile, as }, sender) {
      const view = options.viewOf(profile);
      if (view === null) return { kind: 'failed', reason: 'no-such-profile', path: null };
      if (running.has(profile)) return { kind: 'failed', reason: 'busy', path: null };
      running.add(profile);
      const answer = await (as === 'print' ? print(view) : save(view, as, sender)).catch(
        (error: unknown): ReportAnswer => ({ kind: 'failed', reason: nameFailure(error), path: null }),
      );
      running.delete(profile);
      options.log(`report: ${as} ${answer.kind}${answer.kind === 'failed' ? `, ${answer.reason}` : ''}`);
      return answer;
    },
    async flush() {
      ended = true;
      await Promise.allSettled(writing);
    },
  };
}
