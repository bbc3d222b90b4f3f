import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents, WebPreferences } from 'electron';
import type { ReportView } from '@shared/ipc';
import type { Log } from '../platform/bus';

/** A page that has not drawn its report within this time is given up (ms). */
const DRAW_TIMEOUT_MS = 20_000;
/** About a sheet of A4 at 96 pixels an inch; paper has its own measures. */
const SIZE = { width: 794, height: 1_123 } as const;

/** A report that stands drawn in a hidden window. */
export interface ReportPage {
  /** The whole page as one file. */
  readonly html: string;
  /**
   * Lets the page's web contents do something. Rejects with `not-drawn` when the page ends before that is done, or
   * after `most` ms where told; why is in the log.
   */
  readonly use: <T>(work: (contents: WebContents) => Promise<T>, most?: number) => Promise<T>;
  /** Destroys the window. */
  readonly close: () => void;
}

export interface ReportPages {
  /** Draws a report in a hidden window of its own. Rejects with `not-drawn` when it was not; why is in the log. */
  readonly draw: (view: ReportView) => Promise<ReportPage>;
  /** What the page in these web contents is to draw. Throws when it is not one of the report's. */
  readonly view: (sender: number) => ReportView;
  /** The page in these web contents is drawn. Any other is ignored. */
  readonly drawn: (sender: number, html: string) => void;
}

interface Drawing {
  readonly view: ReportView;
  readonly finish: (html: string) => void;
}

/** The hidden windows in which reports are drawn, each destroyed after its report. */
export function createReportPages(options: {
  readonly createWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly webPreferences: WebPreferences;
  readonly url: string;
  readonly log: Log;
}): ReportPages {
  const drawings = new Map<number, Drawing>();

  /** What `work` brings, unless the page ends or the time is over first. */
  async function awaitPage<T>(end: Promise<never>, work: Promise<T>, most: number | undefined): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      if (most !== undefined) timer = setTimeout(() => reject(new PageEnd('not done in time')), most);
    });
    try {
      return await Promise.race([work, end, late]);
    } catch (error) {
      if (!(error instanceof PageEnd)) throw error;
      options.log(`report: given up, ${error.message}`);
      throw new Error('not-drawn', { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }

  async function draw(view: ReportView): Promise<ReportPage> {
    const window = options.createWindow({
      ...SIZE,
      show: false,
      skipTaskbar: true,
      webPreferences: options.webPreferences,
    });
    const contents = window.webContents;
    const { id } = contents;
    const end = watchEnd(window);
    const close = (): void => {
      if (!window.isDestroyed()) window.destroy();
    };
    const drawn = new Promise<string>((resolve, reject) => {
      drawings.set(id, { view, finish: resolve });
      window.loadURL(options.url).catch((error: unknown) => {
        reject(new PageEnd(`not loaded (${error instanceof Error ? error.message : String(error)})`));
      });
    });
    try {
      const html = await awaitPage(end, drawn, DRAW_TIMEOUT_MS);
      return { html, use: (work, most) => awaitPage(end, work(contents), most), close };
    } catch (error) {
      close();
      throw error;
    } finally {
      drawings.delete(id);
    }
  }

  return {
    draw,
    view(sender) {
      const drawing = drawings.get(sender);
      if (drawing === undefined) throw new Error('Only the page of a report may ask for its view.');
      return drawing.view;
    },
    drawn: (sender, html) => drawings.get(sender)?.finish(html),
  };
}

/** Why a page can do nothing more. */
class PageEnd extends Error {}

/** Rejects when the window or its renderer ends, and never resolves. */
function watchEnd(window: BrowserWindow): Promise<never> {
  const end = new Promise<never>((_resolve, reject) => {
    window.webContents.on('render-process-gone', (_event, { reason }) =>
      reject(new PageEnd(`renderer ${reason}`)),
    );
    window.on('closed', () => reject(new PageEnd('closed')));
  });
  // Every page ends, and most when nobody waits for it any longer.
  end.catch(() => undefined);
  return end;
}
