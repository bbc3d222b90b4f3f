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

type ReportForm = 'pdf' | 'html' | 'json' | 'print';

export interface ReportMaker {
  /** Makes a report for the window whose web contents have this id. Never rejects. */
  make(request: { readonly profile: string; readonly as: ReportForm }, sender: number): Promise<ReportAnswer>;
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

  /** The file's content; null when the page was not drawn. */
  async function write(
    view: ReportView,
    form: Exclude<ReportForm, 'print'>,
  ): Promise<string | Uint8Array | null> {
    if (form === 'json') return writeReportJson(buildReport(view));
    const page = await options.pages.draw(view);
    if (page === null) return null;
    try {
      return form === 'html' ? page.html : await renderPdf(page.contents, view.locale);
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
      if (content === null) return { kind: 'failed', reason: 'not-drawn', path };
      await saveDocument(path, content);
      return { kind: 'saved', path };
    } catch (error) {
      return { kind: 'failed', reason: nameFailure(error), path };
    }
  }

  async function print(view: ReportView): Promise<ReportAnswer> {
    const page = await options.pages.draw(view);
    if (page === null) return { kind: 'failed', reason: 'not-drawn', path: null };
    try {
      return await printPage(page.contents, view.locale);
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
      try {
        const answer = as === 'print' ? await print(view) : await save(view, as, sender);
        options.log(`report: ${as} ${answer.kind}${answer.kind === 'failed' ? `, ${answer.reason}` : ''}`);
        return answer;
      } catch (error) {
        return { kind: 'failed', reason: nameFailure(error), path: null };
      } finally {
        running.delete(profile);
      }
    },
  };
}
