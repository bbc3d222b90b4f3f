import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { readStatus } from './steps/commands';
import { readDataFile } from './steps/data-folder';
import { expect, test } from './steps/sitwell-test';
import { expectVisible } from './steps/windows';
import { workUntilDue } from './steps/working-time';

async function expectAccessible(page: Page): Promise<void> {
  // The legacy mode needs no second page, which Electron can't open.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('a first run leads by keyboard from the welcome to Today, with the timer running', async ({
  desktop,
  start,
}) => {
  const running = await start({ settings: null });
  const page = await expectVisible(running, 'companion');
  await expect(page.getByRole('heading', { name: 'The next position is the best one.' })).toBeVisible();
  expect((await readStatus(desktop)).bout.kind).toBe('sitting');
  for (const name of ['Choose a rhythm', 'Next', 'Start']) {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('radiogroup', { name: 'Your position' })).toBeVisible();
  await expect.poll(() => readDataFile(desktop.home, 'settings.json')).toContain('"welcomed": true');
});

for (const theme of ['light', 'dark'] as const) {
  test(`every view passes axe in ${theme}`, async ({ desktop, start }) => {
    const running = await start({ settings: { app: { theme } } });
    const page = await expectVisible(running, 'companion');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Skip setup' }).click();
    await page.getByRole('radiogroup', { name: 'Your position' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Control+5');
    await page.getByRole('heading', { name: 'Settings' }).first().waitFor();
    await expectAccessible(page);
    await workUntilDue(running, desktop);
    const prompt = await expectVisible(running, 'prompt');
    await prompt.getByRole('alertdialog').waitFor();
    await expectAccessible(prompt);
  });
}
