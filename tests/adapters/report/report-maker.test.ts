import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { sampleReportView } from '../../support/report-view';
import { makeTemporaryFolder } from '../../support/temporary-folder';
import { startReportMaker } from './start-report-maker';

describe('a report', () => {
  it('is saved as a PDF where the person says, from a hidden window that is gone afterwards', async () => {
    const path = join(makeTemporaryFolder(), 'report.pdf');
    const { make, windows, asked } = startReportMaker({ path });
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
      const { make, windows } = startReportMaker({
        path,
        view: { ...sampleReportView(), locale: locale ?? '' },
      });
      await make('pdf');
      expect(windows[0]?.webContents.printToPDF).toHaveBeenCalledWith(expect.objectContaining({ pageSize }));
    }
  });

  it('is saved as the page that drew itself', async () => {
    const path = join(makeTemporaryFolder(), 'report.html');
    const { make } = startReportMaker({ path });
    expect(await make('html')).toEqual({ kind: 'saved', path });
    expect(readFileSync(path, 'utf8')).toBe('<!doctype html><p>drawn</p>');
  });

  it('is saved as JSON without any window', async () => {
    const path = join(makeTemporaryFolder(), 'report.json');
    const { make, windows } = startReportMaker({ path });
    expect(await make('json')).toEqual({ kind: 'saved', path });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'sitwell-report', version: 1 });
    expect(windows).toHaveLength(0);
  });

  it('that nobody wants after all leaves nothing', async () => {
    const { make, windows } = startReportMaker({ path: null });
    expect(await make('pdf')).toEqual({ kind: 'cancelled' });
    expect(windows).toHaveLength(0);
  });

  it('says why it could not be saved, and the next one works', async () => {
    const folder = makeTemporaryFolder();
    const { make } = startReportMaker({ path: join(folder, 'gone', 'report.pdf') });
    const path = join(folder, 'gone', 'report.pdf');
    expect(await make('pdf')).toEqual({ kind: 'failed', reason: 'ENOENT', path });
    expect(existsSync(join(folder, 'gone'))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
    expect(await make('pdf')).toMatchObject({ kind: 'failed', reason: 'ENOENT' });
  });

  it('of an unknown profile fails', async () => {
    const { maker } = startReportMaker();
    expect(await maker.make({ profile: 'nobody', as: 'json' }, 1)).toMatchObject({
      reason: 'no-such-profile',
    });
  });
});

describe('the end of the app', () => {
  it('waits for the file that is being written', async () => {
    const folder = makeTemporaryFolder();
    const { make, maker } = startReportMaker({ path: join(folder, 'report.json') });
    const answer = make('json');
    // The file is there under another name as soon as it is begun, and for a moment only.
    while (readdirSync(folder).length === 0) await new Promise((resolve) => void setImmediate(resolve));
    await maker.flush();
    expect(readdirSync(folder)).toEqual(['report.json']);
    expect(await answer).toMatchObject({ kind: 'saved' });
  });

  it('begins no file any more', async () => {
    const folder = makeTemporaryFolder();
    const { make, maker } = startReportMaker({ path: join(folder, 'report.json') });
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
    const { make, pages } = startReportMaker({
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
    const { make, pages, windows } = startReportMaker({
      path: '/nowhere/report.pdf',
      onLoad: () => undefined,
    });
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
    const { make, pages, windows, asked } = startReportMaker({
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
