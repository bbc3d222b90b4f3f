import { EventEmitter } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions, SaveDialogOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportView } from '@shared/ipc';
import { createReportMaker } from '../../../electron/main/report/report-maker';
import { createReportPages } from '../../../electron/main/report/report-pages';
import { sampleReportView } from '../../support/report-view';
import { makeTemporaryFolder } from '../../support/temporary-folder';

type PrintEnd = (success: boolean, reason: string) => void;

/** Stands for Electron's window and its page. */
class WindowDouble extends EventEmitter {
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

function start({ path = null, view = sampleReportView(), onLoad }: StartOptions = {}) {
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

afterEach(() => void vi.useRealTimers());

describe('a report', () => {
  it('is saved as a PDF where the person says, from a hidden window that is gone afterwards', async () => {
    const path = join(makeTemporaryFolder(), 'report.pdf');
    const { make, windows, asked } = start({ path });
    expect(await make('pdf')).toEqual({ kind: 'saved', path });
    expect(readFileSync(path, 'latin1')).toBe('%PDF');
    expect(asked[0]?.defaultPath).toBe('/home/ada/Documents/Sitwell - Home desk - 2026-11-23.pdf');
    expect(windows).toHaveLength(1);
    expect(windows[0]?.options).toMatchObject({ show: false, webPreferences: { sandbox: true } });
    expect(windows[0]?.destroyed).toBe(true);
  });

  it('comes on the paper of the region', async () => {
    const path = join(makeTemporaryFolder(), 'report.pdf');
    for (const [locale, pageSize] of [
      ['en-US', 'Letter'],
      ['en-GB', 'A4'],
      ['de', 'A4'],
    ]) {
      const { make, windows } = start({ path, view: { ...sampleReportView(), locale: locale ?? '' } });
      await make('pdf');
      expect(windows[0]?.webContents.printToPDF).toHaveBeenCalledWith(expect.objectContaining({ pageSize }));
    }
  });

  it('is saved as the page that drew itself', async () => {
    const path = join(makeTemporaryFolder(), 'report.html');
    const { make } = start({ path });
    expect(await make('html')).toEqual({ kind: 'saved', path });
    expect(readFileSync(path, 'utf8')).toBe('<!doctype html><p>drawn</p>');
  });

  it('is saved as JSON without any window', async () => {
    const path = join(makeTemporaryFolder(), 'report.json');
    const { make, windows } = start({ path });
    expect(await make('json')).toEqual({ kind: 'saved', path });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'sitwell-report', version: 1 });
    expect(windows).toHaveLength(0);
  });

  it('that nobody wants after all leaves nothing', async () => {
    const { make, windows } = start({ path: null });
    expect(await make('pdf')).toEqual({ kind: 'cancelled' });
    expect(windows).toHaveLength(0);
  });

  it('says why it could not be saved, and the next one works', async () => {
    const folder = makeTemporaryFolder();
    const { make } = start({ path: join(folder, 'gone', 'report.pdf') });
    const path = join(folder, 'gone', 'report.pdf');
    expect(await make('pdf')).toEqual({ kind: 'failed', reason: 'ENOENT', path });
    expect(existsSync(join(folder, 'gone'))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
    expect(await make('pdf')).toMatchObject({ kind: 'failed', reason: 'ENOENT' });
  });

  it('of an unknown profile fails', async () => {
    const { maker } = start();
    expect(await maker.make({ profile: 'nobody', as: 'json' }, 1)).toMatchObject({
      reason: 'no-such-profile',
    });
  });
});

describe('a report that does not get drawn', () => {
  const path = '/nowhere/report.pdf';

  // Only the first of these may need the twenty seconds.
  beforeEach(() => void vi.useFakeTimers());

  it('is given up after twenty seconds', async () => {
    const { make, windows } = start({ path, onLoad: () => undefined });
    const answer = make('pdf');
    await vi.advanceTimersByTimeAsync(19_000);
    expect(windows[0]?.destroyed).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await answer).toEqual({ kind: 'failed', reason: 'not-drawn', path });
    expect(windows[0]?.destroyed).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is given up when its renderer dies', async () => {
    const die = (window: WindowDouble) => {
      window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    };
    const { make, windows } = start({ path, onLoad: die });
    expect(await make('pdf')).toMatchObject({ kind: 'failed', reason: 'not-drawn' });
    expect(windows[0]?.destroyed).toBe(true);
  });

  it('is given up when its window is closed', async () => {
    const { make } = start({ path, onLoad: (window) => window.destroy() });
    expect(await make('pdf')).toMatchObject({ kind: 'failed', reason: 'not-drawn' });
  });
});

describe('a report that is drawn', () => {
  /** Draws it, and does this when its PDF is asked for. */
  function startPdf(path: string, printToPDF: (window: WindowDouble) => Promise<never>) {
    const started = start({
      path,
      onLoad: (window) => {
        window.webContents.printToPDF.mockImplementation(() => printToPDF(window));
        started.pages.drawn(window.webContents.id, '<p></p>');
      },
    });
    return started;
  }
  const never = (): Promise<never> => new Promise(() => undefined);

  it.each<[string, string, (window: WindowDouble) => void]>([
    [
      'renderer crashed',
      'its renderer dies',
      (window) => window.webContents.emit('render-process-gone', {}, { reason: 'crashed' }),
    ],
    ['closed', 'its window is closed', (window) => window.destroy()],
  ])('is given up when, before its PDF is there, %s', async (reason, _what, end) => {
    const folder = makeTemporaryFolder();
    const path = join(folder, 'report.pdf');
    const { make, windows, log } = startPdf(path, (window) => {
      end(window);
      return never();
    });
    expect(await make('pdf')).toEqual({ kind: 'failed', reason: 'not-drawn', path });
    expect(windows[0]?.destroyed).toBe(true);
    expect(log).toEqual([`report: given up, ${reason}`, 'report: pdf failed, not-drawn']);
    expect(await make('json')).toMatchObject({ kind: 'saved' });
  });

  it('is given up when its PDF does not come within a minute', async () => {
    vi.useFakeTimers();
    const path = '/nowhere/report.pdf';
    const { make, windows } = startPdf(path, never);
    const answer = make('pdf');
    await vi.advanceTimersByTimeAsync(59_000);
    expect(windows[0]?.destroyed).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await answer).toEqual({ kind: 'failed', reason: 'not-drawn', path });
    expect(windows[0]?.destroyed).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says why Chromium made no PDF of it', async () => {
    const path = '/nowhere/report.pdf';
    const { make, windows } = startPdf(path, () => Promise.reject(new Error('Failed to generate PDF')));
    expect(await make('pdf')).toEqual({ kind: 'failed', reason: 'Failed to generate PDF', path });
    expect(windows[0]?.destroyed).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')('says that the disk is full', async () => {
    const { make } = start({ path: '/dev/full' });
    expect(await make('pdf')).toEqual({ kind: 'failed', reason: 'ENOSPC', path: '/dev/full' });
  });

  it('is given up when its renderer dies while it is printed', async () => {
    const { make, pages, windows } = start({
      onLoad: (window) => {
        window.webContents.print.mockImplementation(() => {
          window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
        });
        pages.drawn(window.webContents.id, '<p></p>');
      },
    });
    expect(await make('print')).toEqual({ kind: 'failed', reason: 'not-drawn', path: null });
    expect(windows[0]?.destroyed).toBe(true);
  });

  it('logs also what nobody expected', async () => {
    const { make, log } = start({
      onLoad: () => {
        throw new Error('no page');
      },
    });
    expect(await make('print')).toEqual({ kind: 'failed', reason: 'no page', path: null });
    expect(log).toEqual(['report: print failed, no page']);
  });
});

describe('the end of the app', () => {
  it('waits for the file that is being written', async () => {
    const folder = makeTemporaryFolder();
    const { make, maker } = start({ path: join(folder, 'report.json') });
    const answer = make('json');
    // The file is there under another name as soon as it is begun, and for a moment only.
    while (readdirSync(folder).length === 0) await new Promise((resolve) => void setImmediate(resolve));
    await maker.flush();
    expect(readdirSync(folder)).toEqual(['report.json']);
    expect(await answer).toMatchObject({ kind: 'saved' });
  });

  it('begins no file any more', async () => {
    const folder = makeTemporaryFolder();
    const { make, maker } = start({ path: join(folder, 'report.json') });
    const answer = make('json');
    await maker.flush();
    expect(await answer).toEqual({ kind: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('reports of one profile', () => {
  it('are made one at a time', async () => {
    let draw: (() => void) | undefined;
    const folder = makeTemporaryFolder();
    const { make, pages } = start({
      path: join(folder, 'report.pdf'),
      onLoad: (window) => {
        draw = () => pages.drawn(window.webContents.id, '<p></p>');
      },
    });
    const first = make('pdf');
    expect(await make('html')).toEqual({ kind: 'failed', reason: 'busy', path: null });
    await vi.waitUntil(() => draw !== undefined);
    draw?.();
    expect(await first).toMatchObject({ kind: 'saved' });
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });
});

describe('the page of a report', () => {
  it('is told what to draw, and no other page is', async () => {
    const { make, pages, windows } = start({ path: '/nowhere/report.pdf', onLoad: () => undefined });
    void make('pdf');
    await vi.waitUntil(() => windows.length === 1);
    const id = windows[0]?.webContents.id ?? 0;
    expect(pages.view(id).profile.name).toBe('Home desk');
    expect(() => pages.view(id + 1)).toThrow('Only the page of a report');
    pages.drawn(id + 1, '<p>foreign</p>');
    expect(windows[0]?.destroyed).toBe(false);
    windows[0]?.destroy();
  });
});

describe('printing', () => {
  it.each<[boolean, string, object]>([
    [true, '', { kind: 'printed' }],
    [false, 'Print job canceled', { kind: 'cancelled' }],
    [false, 'No printers', { kind: 'failed', reason: 'No printers', path: null }],
  ])('ends as the system says: %s %s', async (success, reason, answer) => {
    const { make, pages, windows, asked } = start({
      onLoad: (window) => {
        window.webContents.print.mockImplementation((_options, end) => end(success, reason));
        pages.drawn(window.webContents.id, '<p></p>');
      },
    });
    expect(await make('print')).toEqual(answer);
    expect(asked).toHaveLength(0);
    expect(windows[0]?.destroyed).toBe(true);
  });
});
