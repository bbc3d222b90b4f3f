import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents, WebPreferences } from 'electron';
import type { ReportView } from '@shared/ipc';
import type { Log } from '../platform/bus';

/** A page that has not drawn its report within this time is given up (ms). */
const DRAW_TIMEOUT_MS = 20_000;
/** About a sheet of A4 at 96 pixels an inch; paper has its own measures. */
const SIZE = { width: 794, height: 1_123 } as const;

/** A report that stands drawn in a hidden window. */
export interface ReportPage {
  readonly contents: WebContents;
  /** The whole page as one file. */
  readonly html: string;
  /** Destroys the window. */
  readonly close: () => void;
}

export interface ReportPages {
  /** Draws a report in a hidden window of its own; null when it was not drawn, and why is in the log. */
  readonly draw: (view: ReportView) => Promise<ReportPage | null>;
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

  function draw(view: ReportView): Promise<ReportPage | null> {
    const window = options.createWindow({
      ...SIZE,
      show: false,
      skipTaskbar: true,
      webPreferences: options.webPreferences,
    });
    const { id } = window.webContents;
    const close = (): void => {
      if (!window.isDestroyed()) window.destroy();
    };
    return new Promise((resolve) => {
      function end(page: ReportPage | null): void {
        clearTimeout(watchdog);
        drawings.delete(id);
        resolve(page);
      }
      function giveUp(reason: string): void {
        if (!drawings.has(id)) return;
        options.log(`report: given up, ${reason}`);
        end(null);
        close();
      }
      const watchdog = setTimeout(() => giveUp('not drawn in time'), DRAW_TIMEOUT_MS);
      drawings.set(id, { view, finish: (html) => end({ contents: window.webContents, html, close }) });
      window.webContents.on('render-process-gone', (_event, details) => giveUp(`renderer ${details.reason}`));
      window.on('closed', () => giveUp('closed'));
      window.loadURL(options.url).catch((error: unknown) => {
        giveUp(`not loaded (${error instanceof Error ? error.message : String(error)})`);
      });
    });
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
