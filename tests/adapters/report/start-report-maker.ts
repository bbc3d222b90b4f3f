import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, SaveDialogOptions } from 'electron';
import { vi } from 'vitest';
import type { ReportView } from '@shared/ipc';
import { createReportMaker } from '../../../electron/main/report/report-maker';
import { createReportPages } from '../../../electron/main/report/report-pages';
import { sampleReportView } from '../../support/report-view';

type PrintEnd = (success: boolean, reason: string) => void;

/** Stands for Electron's window and its page. */
export class WindowDouble extends EventEmitter {
  static next = 1;
  readonly webContents = Object.assign(new EventEmitter(), {
    id: WindowDouble.next++,
    printToPDF: vi.fn(() => Promise.resolve(new Uint8Array([37, 80, 68, 70]))),
    print: vi.fn((_options: unknown, end: PrintEnd) => end(true, '')),
  });
  readonly loadURL = vi.fn(() => Promise.resolve());
  destroyed = false;
  constructor(readonly options: BrowserWindowConstructorOptions) {
    super();
  }
  isDestroyed = () => this.destroyed;
  destroy = () => {
    this.destroyed = true;
    this.emit('closed');
  };
}

interface StartOptions {
  /** What the person answers to the dialog; null cancels it. */
  readonly path?: string | null;
  readonly view?: ReportView;
  /** What happens to the page in place of being drawn. */
  readonly onLoad?: (window: WindowDouble) => void;
}

/** A maker of reports whose windows are doubles, and what was asked of them. */
export function startReportMaker({ path = null, view = sampleReportView(), onLoad }: StartOptions = {}) {
  const windows: WindowDouble[] = [];
  const asked: SaveDialogOptions[] = [];
  const log: string[] = [];
  const pages = createReportPages({
    createWindow: (options) => {
      const window = new WindowDouble(options);
      window.loadURL.mockImplementation(() => {
        if (onLoad === undefined) pages.drawn(window.webContents.id, '<!doctype html><p>drawn</p>');
        else onLoad(window);
        return Promise.resolve();
      });
      windows.push(window);
      return window as unknown as BrowserWindow;
    },
    webPreferences: { sandbox: true },
    url: 'app://sitwell/report/index.html',
    log: (line) => log.push(line),
  });
  const maker = createReportMaker({
    pages,
    dialog: {
      showSaveDialog: (options: SaveDialogOptions) => {
        asked.push(options);
        return Promise.resolve({ canceled: path === null, filePath: path ?? '' });
      },
    },
    findWindow: () => null,
    folder: () => '/home/ada/Documents',
    viewOf: (profile) => (profile === view.profile.id ? view : null),
    log: (line) => log.push(line),
  });
  const make = (as: 'pdf' | 'html' | 'json' | 'print') => maker.make({ profile: view.profile.id, as }, 1);
  return { make, maker, pages, windows, asked, log };
}
