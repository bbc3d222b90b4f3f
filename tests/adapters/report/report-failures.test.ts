import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTemporaryFolder } from '../../support/temporary-folder';
import { startReportMaker, type WindowDouble } from './start-report-maker';

afterEach(() => void vi.useRealTimers());

describe('a report that does not get drawn', () => {
  const path = '/nowhere/report.pdf';

  // Only the first of these may need the twenty seconds.
  beforeEach(() => void vi.useFakeTimers());

  it('is given up after twenty seconds', async () => {
    const { make, windows } = startReportMaker({ path, onLoad: () => undefined });
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
    const { make, windows } = startReportMaker({ path, onLoad: die });
    expect(await make('pdf')).toMatchObject({ kind: 'failed', reason: 'not-drawn' });
    expect(windows[0]?.destroyed).toBe(true);
  });

  it('is given up when its window is closed', async () => {
    const { make } = startReportMaker({ path, onLoad: (window) => window.destroy() });
    expect(await make('pdf')).toMatchObject({ kind: 'failed', reason: 'not-drawn' });
  });
});

describe('a report that is drawn', () => {
  /** Draws it, and does this when its PDF is asked for. */
  function startPdf(path: string, printToPDF: (window: WindowDouble) => Promise<never>) {
    const started = startReportMaker({
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
    const { make } = startReportMaker({ path: '/dev/full' });
    expect(await make('pdf')).toEqual({ kind: 'failed', reason: 'ENOSPC', path: '/dev/full' });
  });

  it('is given up when its renderer dies while it is printed', async () => {
    const { make, pages, windows } = startReportMaker({
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
    const { make, log } = startReportMaker({
      onLoad: () => {
        throw new Error('no page');
      },
    });
    expect(await make('print')).toEqual({ kind: 'failed', reason: 'no page', path: null });
    expect(log).toEqual(['report: print failed, no page']);
  });
});
