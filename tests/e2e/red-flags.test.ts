import type { Page } from 'playwright';
import { SECTIONS } from '@shared/section';
import { trayOverDbus } from '../support/desktop/tray-over-dbus';
import type { RunningSitwell } from '../support/electron-app';
import { expectAccessible } from './steps/accessibility';
import { expect, test } from './steps/sitwell-test';
import { closeCompanion, expectNotVisible, expectVisible } from './steps/windows';

function findPanel(page: Page) {
  return page.getByRole('dialog', { name: 'Signs that need a doctor' });
}

async function openByOneClick(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See a doctor?' }).click();
  await expect(findPanel(page)).toBeVisible();
}

async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(findPanel(page)).toHaveCount(0);
}

test('the signs that need a doctor are one click away in every section', async ({ start }) => {
  const page = await expectVisible(await start(), 'companion');
  for (const [index, section] of SECTIONS.entries()) {
    await page.keyboard.press(`Control+${index + 1}`);
    await page
      .locator(`main[data-section="${section}"]`)
      .getByRole('heading', { level: 1 })
      .first()
      .waitFor();
    await openByOneClick(page);
    await closePanel(page);
  }
  await openByOneClick(page);
  await expectAccessible(page);
});

test('they are one click away while a routine is played, and the player stays', async ({ start }) => {
  const page = await expectVisible(await start(), 'companion');
  await page.keyboard.press('Control+3');
  await page.getByRole('tab', { name: 'Routines' }).click();
  await page.getByRole('button', { name: 'Start “Wrists”' }).click();
  const player = page.getByRole('region', { name: 'Player' });
  await player.waitFor();
  await openByOneClick(page);
  await closePanel(page);
  await page.keyboard.press('Control+Shift+D');
  await expect(findPanel(page)).toBeVisible();
  await closePanel(page);
  await expect(player).toBeVisible();
});

test('they are one click away in the first run', async ({ start }) => {
  const page = await expectVisible(await start({ settings: {} }), 'companion');
  await openByOneClick(page);
  await closePanel(page);
  await expect(page.getByRole('button', { name: 'See a doctor?' })).toBeFocused();
});

test('the tray leads to them, whether the window is open or not', async ({ desktop, start }) => {
  const running = await start();
  const tray = await trayOverDbus(desktop.sessionBus);
  const page = await expectVisible(running, 'companion');
  await tray.choose('Signs that need a doctor…');
  await expect(findPanel(page)).toBeVisible();
  await closeCompanion(running);
  await tray.choose('Signs that need a doctor…');
  await expect(findPanel(await expectVisible(running, 'companion'))).toBeVisible();
});

test('the prompt over the whole screen leads to them, and gives the screen back', async ({
  desktop,
  start,
}) => {
  const running = await start({ settings: { welcomed: true, prompts: { style: 'full-screen' } } });
  await expectVisible(running, 'companion');
  const tray = await trayOverDbus(desktop.sessionBus);
  await tray.choose('Stretch');
  const prompt = await expectVisible(running, 'prompt');
  await prompt.getByRole('button', { name: 'See a doctor?' }).click();
  await expectNotVisible(running, 'prompt');
  await expect(findPanel(await expectVisible(running, 'companion'))).toBeVisible();
});

/** The system says from now on that it is there. */
async function moveTo({ application }: RunningSitwell, country: string): Promise<void> {
  await application.evaluate(({ app }, code) => {
    app.getLocaleCountryCode = () => code;
  }, country);
}

for (const [country, call] of [
  ['DE', 'Call 112'],
  ['GB', 'Call 999 or 112'],
  ['US', 'Call 911'],
  ['', 'Use your local number'],
] as const) {
  test(`the emergency number follows the system’s country: ${country || 'none'}`, async ({ start }) => {
    const running = await start();
    await expectVisible(running, 'companion');
    await moveTo(running, country);
    await closeCompanion(running);
    await running.application.evaluate(({ app }) => app.emit('activate'));
    const page = await expectVisible(running, 'companion');
    await openByOneClick(page);
    await expect(findPanel(page)).toContainText(call);
  });
}
