import type { Page } from 'playwright';
import { readWorkstation } from '@shared/workstation/read-workstation';
import { sampleProfile } from '../support/workstation-samples';
import { expectAccessible } from './steps/accessibility';
import { readDataFile, writeDataFile } from './steps/data-folder';
import { tabTo } from './steps/keyboard';
import { expect, MONDAY_MORNING, test } from './steps/sitwell-test';
import { expectVisible } from './steps/windows';
import { workUntilDue } from './steps/working-time';

/** By far the longest way: the desk goes up and down, and nothing is skipped. */
const FIRST_ANSWERS = ['5 ft 7', '1', '67.5', '40', '52', '4', '2', '72', '62', '127', '1', '40'] as const;

async function openWorkstation(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+2');
}

function readProfiles(home: string) {
  const file = JSON.parse(readDataFile(home, 'workstation.json')) as { state: unknown };
  return readWorkstation(file.state)?.profiles ?? [];
}

function writeProfile(home: string, profile: Parameters<typeof sampleProfile>[0]): void {
  const state = { profiles: [sampleProfile(profile)], current: 'home' };
  writeDataFile(home, 'workstation.json', JSON.stringify({ version: 1, state }));
}

test('a new user comes by keyboard alone from nothing to a fit plan, with no more than twelve answers', async ({
  desktop,
  start,
}) => {
  const page = await expectVisible(await start(), 'companion');
  await openWorkstation(page);
  await tabTo(page, 'button', 'Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'How tall are you?' })).toBeVisible();
  for (const [index, answer] of FIRST_ANSWERS.entries()) {
    await expect(page.getByText(new RegExp(`^${index + 1} of \\d+$`))).toBeVisible();
    await page.keyboard.type(answer);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Fit plan' })).toBeVisible();
  await expect(page.getByText('Roll a towel behind the low back')).toBeVisible();
  await expect
    .poll(() => readProfiles(desktop.home)[0]?.answers)
    .toMatchObject({
      stature: 304.8 * 5 + 25.4 * 7,
      elbowSeated: 675,
      desk: 'adjustable',
      deskHighest: 1_270,
    });
});

for (const theme of ['light', 'dark'] as const) {
  test(`every part of the workstation passes axe in ${theme}`, async ({ desktop, start }) => {
    writeProfile(desktop.home, { setupDone: true, checks: { DK1: 'no', CH1: 'yes' } });
    const page = await expectVisible(
      await start({ settings: { welcomed: true, app: { theme } } }),
      'companion',
    );
    await openWorkstation(page);
    const tabs = page.getByRole('tablist', { name: 'Parts of the workstation' }).getByRole('tab');
    await tabs.first().waitFor();
    for (let index = 0; index < (await tabs.count()); index += 1) {
      await tabs.nth(index).click();
      await page.getByRole('tabpanel').first().waitFor();
      await expectAccessible(page);
    }
    await page.getByRole('button', { name: 'Workstation in use: Home desk' }).click();
    await page.getByRole('menuitem', { name: 'New workstation' }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
  });

  test(`the way into the workstation passes axe in ${theme}`, async ({ start }) => {
    const page = await expectVisible(
      await start({ settings: { welcomed: true, app: { theme } } }),
      'companion',
    );
    await openWorkstation(page);
    await page.getByRole('button', { name: 'Office' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Office' }).click();
    for (const question of ['How tall are you?', 'Which build should the estimate follow?']) {
      await page.getByRole('heading', { name: question }).waitFor();
      await expectAccessible(page);
      await page.keyboard.type('170');
      await page.keyboard.press('Enter');
    }
  });
}

test('a prompt to stand names the heights of one’s own desk', async ({ desktop, start }) => {
  const { answers } = sampleProfile();
  writeProfile(desktop.home, { setupDone: true, answers: { ...answers, desk: 'adjustable', deskNow: 680 } });
  const running = await start();
  await workUntilDue(running, desktop);
  const prompt = await expectVisible(running, 'prompt');
  await expect(prompt.getByText('Your desk: 104.9 cm')).toBeVisible();
});

test('a step that was done stays done, and says so after a restart', async ({ desktop, start }) => {
  writeProfile(desktop.home, { setupDone: true });
  const running = await start();
  const page = await expectVisible(running, 'companion');
  await openWorkstation(page);
  await page.getByRole('button', { name: /Raise the chair/ }).click();
  await expect.poll(() => readProfiles(desktop.home)[0]?.doneSteps.sitting).toEqual(['chair']);
  await running.close();
  const again = await expectVisible(await start({ settings: null }), 'companion');
  await openWorkstation(again);
  await expect(again.getByRole('button', { name: /Raise the chair/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a corrupt profile file is set aside and named; a newer one is left alone', async ({
  desktop,
  start,
}) => {
  writeDataFile(desktop.home, 'workstation.json', '{"version":1,"state":{"profiles":[{');
  const running = await start();
  const page = await expectVisible(running, 'companion');
  await expect(page.getByText(/workstation profiles could not be read/)).toBeVisible();
  await running.close();
  const newer = JSON.stringify({ version: 2, state: { desks: [] } });
  writeDataFile(desktop.home, 'workstation.json', newer);
  const second = await expectVisible(await start({ settings: null }), 'companion');
  await expect(second.getByText(/written by a newer Sitwell and stay/)).toBeVisible();
  await openWorkstation(second);
  await second.getByRole('button', { name: 'Office' }).click();
  await expect(second.getByRole('heading', { name: 'How tall are you?' })).toBeVisible();
  expect(readDataFile(desktop.home, 'workstation.json')).toBe(newer);
});

test('tray and Today say when the workstation should be checked again', async ({ desktop, start }) => {
  const checkedAt = MONDAY_MORNING - 200 * 86_400_000;
  writeProfile(desktop.home, { setupDone: true, checkedAt, furnitureChangedAt: checkedAt - 1 });
  const page = await expectVisible(await start(), 'companion');
  await expect(page.getByText('Home desk: half a year since the last check.')).toBeVisible();
  await page.getByRole('button', { name: 'Check the workstation' }).click();
  await page.getByRole('button', { name: 'All as it was' }).click();
  await expect(page.getByRole('button', { name: 'Check again' })).toBeHidden();
  await expect.poll(() => readProfiles(desktop.home)[0]?.checkedAt).toBeGreaterThan(checkedAt);
});
