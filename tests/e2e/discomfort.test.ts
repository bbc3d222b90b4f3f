import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { readLog } from '@shared/discomfort/read-log';
import { makeDiscomfortYear } from '../support/discomfort-year';
import type { RunningSitwell } from '../support/electron-app';
import { writeHistoryDays } from '../support/write-history-days';
import { dataFolderOf, readDataFile, writeDataFile } from './steps/data-folder';
import { expect, MONDAY_MORNING, test } from './steps/sitwell-test';
import { expectVisible } from './steps/windows';

const TODAY = '2026-03-02';

/** From Today to a check-in, as somebody without a mouse goes: the button has the focus, and Enter opens the log. */
async function openLog(page: Page): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: /discomfort/i }).press('Enter');
  await page.getByRole('option', { name: /^Low back/ }).waitFor();
}

async function logByKeyboard(page: Page, ...keys: readonly string[]): Promise<void> {
  await page.getByRole('option', { name: /^Low back/ }).focus();
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Saved/ })).toBeFocused();
}

function readCheckIns(home: string) {
  if (!existsSync(join(dataFolderOf(home), 'discomfort.json'))) return null;
  const file = JSON.parse(readDataFile(home, 'discomfort.json')) as { state: unknown };
  return readLog(file.state)?.checkIns ?? null;
}

/** Everything in the data folder in which these words stand. */
function findWords(home: string, words: string): readonly string[] {
  const folder = dataFolderOf(home);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .filter((name) => readFileSync(join(folder, name), 'utf8').includes(words));
}

/** The person chooses this file in the next dialog to save one. */
async function chooseFile({ application }: RunningSitwell, path: string): Promise<void> {
  await application.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

test('pain is logged by keyboard, the signs that need a doctor come first, and a restart keeps it', async ({
  desktop,
  start,
}) => {
  const running = await start();
  const page = await expectVisible(running, 'companion');
  await openLog(page);
  await logByKeyboard(page, '4', 'ArrowUp', '2');
  const text = await page.getByRole('main').innerText();
  expect(text.indexOf('First, check these signs')).toBeGreaterThan(-1);
  expect(text.indexOf('What to do now')).toBeGreaterThan(text.indexOf('First, check these signs'));
  await expect
    .poll(() => readCheckIns(desktop.home))
    .toMatchObject([
      { at: expect.closeTo(MONDAY_MORNING, -5), day: TODAY, areas: { 'low-back': 4, 'upper-back': 2 } },
    ]);
  await running.close();

  const again = await expectVisible(await start({ settings: null }), 'companion');
  await openLog(again);
  const entry = again.getByRole('listitem').filter({ hasText: 'Upper back' });
  await expect(entry).toContainText('Low back4');
});

test('the log is saved to a file, and what is deleted is off the disk', async ({ desktop, start }) => {
  const running = await start();
  const page = await expectVisible(running, 'companion');
  await openLog(page);
  await page.getByRole('textbox', { name: /Note/ }).fill('after the long drive');
  await logByKeyboard(page, '6');
  await expect.poll(() => findWords(desktop.home, 'after the long drive')).toEqual(['discomfort.json']);

  const path = join(desktop.home, 'log.csv');
  await chooseFile(running, path);
  await page.getByRole('button', { name: 'Export or delete' }).click();
  await page.getByRole('menuitem', { name: /Save as CSV/ }).click();
  await expect(page.getByText(`Saved as ${path}`)).toBeVisible();
  expect(readFileSync(path, 'utf8')).toContain('after the long drive');

  await page.getByRole('button', { name: /^Delete the check-in of/ }).click();
  await expect(page.getByText(/^Check-in of .* deleted/)).toBeVisible();
  await expect.poll(() => findWords(desktop.home, 'after the long drive')).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => findWords(desktop.home, 'after the long drive')).toEqual(['discomfort.json']);

  await page.getByRole('button', { name: 'Export or delete' }).click();
  await page.getByRole('menuitem', { name: 'Delete the whole log' }).click();
  await expect(page.getByText('Nothing logged yet.')).toBeVisible();
  await expect.poll(() => findWords(desktop.home, 'after the long drive')).toEqual([]);
  expect(readCheckIns(desktop.home)).toEqual([]);
});

test('a corrupt log is set aside and named, and its copy can be deleted', async ({ desktop, start }) => {
  writeDataFile(desktop.home, 'discomfort.json', '{"version":1,"state":{"checkIns":[{"note":"a secret');
  const page = await expectVisible(await start(), 'companion');
  await expect(page.getByText(/discomfort log could not be read/)).toBeVisible();
  await openLog(page);
  await page.getByRole('button', { name: 'Export or delete' }).click();
  await page.getByRole('menuitem', { name: 'Delete the copy that was set aside' }).click();
  await expect(page.getByText('The copies are deleted.')).toBeVisible();
  expect(findWords(desktop.home, 'a secret')).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`a year of the log, drawn beside the history, passes axe in ${theme}`, async ({ desktop, start }) => {
    const year = makeDiscomfortYear(TODAY);
    writeDataFile(desktop.home, 'discomfort.json', JSON.stringify({ version: 1, state: year.log }));
    writeHistoryDays(join(dataFolderOf(desktop.home), 'history'), year.days, 'UTC');
    const page = await expectVisible(
      await start({ settings: { welcomed: true, app: { theme } } }),
      'companion',
    );
    await openLog(page);
    await page.getByRole('button', { name: 'Year', exact: true }).click();
    const chart = page.getByRole('slider', { name: /Discomfort, sitting and moves/ });
    await expect(chart).toHaveAttribute('aria-valuetext', /sitting \d+ h.* a day, moves .* a day/);
    // The legacy mode needs no second page, which Electron can't open.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
