import { trayOverDbus } from '../support/desktop/tray-over-dbus';
import type { RunningSitwell } from '../support/electron-app';
import { say } from './steps/commands';
import { expect, test } from './steps/sitwell-test';
import { closeCompanion, expectVisible } from './steps/windows';

/** The window comes back; its page takes a while to load. */
async function beginToOpen({ application }: RunningSitwell): Promise<void> {
  await application.evaluate(({ app }) => app.emit('activate'));
}

test('a place that is asked for while the window still loads is gone to', async ({ desktop, start }) => {
  const running = await start();
  await expectVisible(running, 'companion');
  await closeCompanion(running);
  await beginToOpen(running);
  await say(desktop, 'open', 'back-care');
  const page = await expectVisible(running, 'companion');
  await expect(page.getByRole('heading', { level: 1, name: 'Back care' })).toBeVisible();
});

test('so are the signs that need a doctor, over the place that was asked for', async ({ desktop, start }) => {
  const running = await start();
  const tray = await trayOverDbus(desktop.sessionBus);
  await expectVisible(running, 'companion');
  await closeCompanion(running);
  await say(desktop, 'open', 'moves');
  await tray.choose('Signs that need a doctor…');
  const page = await expectVisible(running, 'companion');
  const panel = page.getByRole('dialog', { name: 'Signs that need a doctor' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Moves' })).toBeVisible();
});

test('a place is gone to once: who goes on from it and loads the page again is not sent back', async ({
  desktop,
  start,
}) => {
  const running = await start();
  await expectVisible(running, 'companion');
  await say(desktop, 'open', 'settings');
  const page = await expectVisible(running, 'companion');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Control+4');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toHaveCount(0);
  await expect(page.locator('main[data-section="today"]')).toBeVisible();
});
