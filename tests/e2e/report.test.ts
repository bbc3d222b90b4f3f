import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { CHECKLIST_ITEMS } from '@shared/workstation/checklist/items';
import { SAMPLE_ANSWERS, sampleProfile } from '../support/workstation-samples';
import type { RunningSitwell } from '../support/electron-app';
import { dataFolderOf, writeDataFile } from './steps/data-folder';
import { expect, test, type StartOptions } from './steps/sitwell-test';
import { expectVisible } from './steps/windows';

const PROFILE = sampleProfile({
  setupDone: true,
  checks: { CH1: 'yes', CH4: 'no', RT5: 'no' },
  todos: { CH4: 'asked' },
});

/** A desk that goes up and down, and nothing as it should be: the longest report. */
const LONG = sampleProfile({
  name: 'Arbeitsplatzwechselbüro im dritten Stock',
  answers: { ...SAMPLE_ANSWERS, desk: 'adjustable', deskLowest: 700, deskHighest: 900, papers: 'yes' },
  checks: Object.fromEntries(CHECKLIST_ITEMS.map(({ id }) => [id, 'no'])),
  todos: Object.fromEntries(CHECKLIST_ITEMS.map(({ id }) => [id, 'asked'])),
});

/** What the person answers to every save dialog from now on. */
function answerDialogs({ application }: RunningSitwell, path: string): Promise<void> {
  return application.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** Starts with one profile and opens its section. */
async function openWorkstation(
  start: (options?: StartOptions) => Promise<RunningSitwell>,
  home: string,
  language: 'en' | 'de' = 'en',
  profile = PROFILE,
): Promise<{ readonly running: RunningSitwell; readonly page: Page }> {
  const workstation = { profiles: [profile], current: profile.id };
  writeDataFile(home, 'workstation.json', JSON.stringify({ version: 1, state: workstation }));
  const running = await start({
    settings: { welcomed: true, app: { language, units: 'cm' } },
    args: ['open', 'workstation'],
  });
  return { running, page: await expectVisible(running, 'companion') };
}

async function make(page: Page, form: string, button = 'Report'): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('menuitem', { name: form, exact: true }).click();
}

function readPdf(path: string): { readonly text: string; readonly pages: number } {
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  return {
    text: execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }),
    pages: Number(/^Pages:\s+(\d+)$/m.exec(info)?.[1]),
  };
}

/** No sheet is empty, and no words are cut at its margins: of 0.75 inches at the sides, 0.85 at the foot; in points. */
function expectFullSheets(path: string, pages: number): void {
  const sheets = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' })
    .split('<page ')
    .slice(1);
  expect(sheets).toHaveLength(pages);
  for (const sheet of sheets) {
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(sheet) ?? [];
    const words = [...sheet.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"/g)]
      .map(([, left, top, right]) => ({ left: Number(left), top: Number(top), right: Number(right) }))
      // Below is the line with the page's number.
      .filter(({ top }) => top < Number(height) - 0.85 * 72);
    expect(words.length).toBeGreaterThan(10);
    // A letter that reaches beyond is cut there, and those after it are gone.
    expect(Math.min(...words.map(({ left }) => left))).toBeGreaterThan(0.75 * 72 - 0.5);
    expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(Number(width) - 0.75 * 72 + 0.5);
  }
}

test('a report is saved as PDF, web page and data, and its window is gone', async ({ desktop, start }) => {
  const { running, page } = await openWorkstation(start, desktop.home);
  const file = (name: string): string => join(desktop.home, name);

  await answerDialogs(running, file('report.pdf'));
  await make(page, 'Save as PDF');
  await expect(page.getByRole('status').filter({ hasText: 'Saved as' })).toContainText(file('report.pdf'));
  const { text, pages } = readPdf(file('report.pdf'));
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(4);
  for (const words of ['Home desk', 'Requests to the employer', 'Low back supported', 'Sources and limits']) {
    expect(text).toContain(words);
  }
  expect(text).toMatch(new RegExp(`1 ?/ ?${pages}`));
  expect(text).not.toContain('numbness');
  expectFullSheets(file('report.pdf'), pages);

  await answerDialogs(running, file('report.html'));
  await make(page, 'Save as a web page (HTML)');
  await expect.poll(() => existsSync(file('report.html'))).toBe(true);
  const html = readFileSync(file('report.html'), 'utf8');
  expect(html).toContain('Requests to the employer');
  expect(html).not.toMatch(/<script|<link|app:\/\//);

  await answerDialogs(running, file('report.json'));
  await make(page, 'Save as data (JSON)');
  await expect.poll(() => existsSync(file('report.json'))).toBe(true);
  expect(JSON.parse(readFileSync(file('report.json'), 'utf8'))).toMatchObject({
    format: 'sitwell-report',
    version: 1,
    workstation: 'Home desk',
  });
  expect(
    await running.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
  ).toBe(1);
});

test('a report speaks the language of the app, and a long one keeps to its sheets', async ({
  desktop,
  start,
}) => {
  const { running, page } = await openWorkstation(start, desktop.home, 'de', LONG);
  const path = join(desktop.home, 'Bericht.pdf');
  await answerDialogs(running, path);
  await make(page, 'Als PDF speichern', 'Bericht');
  await expect.poll(() => existsSync(path)).toBe(true);
  const { text, pages } = readPdf(path);
  expect(text).toContain('Bitten an den Arbeitgeber');
  expect(pages).toBeGreaterThanOrEqual(4);
  expectFullSheets(path, pages);
});

test('a report that cannot be saved says why, leaves nothing and ends nothing', async ({
  desktop,
  start,
}) => {
  const { running, page } = await openWorkstation(start, desktop.home);
  for (const [path, sentence] of [
    ['/dev/full', 'The disk is full'],
    [join(desktop.home, 'gone', 'report.pdf'), 'its folder is no longer there'],
    ['/sys/report.pdf', 'this folder may not be changed'],
  ] as const) {
    await answerDialogs(running, path);
    await make(page, 'Save as PDF');
    await expect(page.getByRole('alert')).toContainText(sentence);
    await page.getByRole('button', { name: 'Close this message' }).click();
  }
  expect(readdirSync(desktop.home).filter((name) => /\.tmp$|\.pdf$/.test(name))).toEqual([]);
  expect(readdirSync(dataFolderOf(desktop.home)).filter((name) => name.includes('report'))).toEqual([]);
  expect(
    await running.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
  ).toBe(1);
});
