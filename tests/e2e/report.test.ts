import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { sampleProfile } from '../support/snapshots';
import type { RunningSitwell } from '../support/electron-app';
import { dataFolderOf, writeDataFile } from './steps/data-folder';
import { expect, test, type StartOptions } from './steps/sitwell-test';
import { expectVisible } from './steps/windows';

const PROFILE = sampleProfile({
  setupDone: true,
  checks: { CH1: 'yes', CH4: 'no', RT5: 'no' },
  todos: { CH4: 'asked' },
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
): Promise<{ readonly running: RunningSitwell; readonly page: Page }> {
  const workstation = { profiles: [PROFILE], current: PROFILE.id };
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

test('a report speaks the language of the app', async ({ desktop, start }) => {
  const { running, page } = await openWorkstation(start, desktop.home, 'de');
  const path = join(desktop.home, 'Bericht.pdf');
  await answerDialogs(running, path);
  await make(page, 'Als PDF speichern', 'Bericht');
  await expect.poll(() => existsSync(path)).toBe(true);
  expect(readPdf(path).text).toContain('Bitten an den Arbeitgeber');
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
