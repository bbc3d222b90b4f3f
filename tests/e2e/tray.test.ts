import { trayOverDbus } from '../support/desktop/tray-over-dbus';
import { readStatus, runSitwell } from './steps/commands';
import { expect, MINUTE, test } from './steps/sitwell-test';
import { closeCompanion, expectVisible } from './steps/windows';

test('the menu of the tray pauses, resumes, changes the position and opens the window', async ({
  desktop,
  start,
}) => {
  const running = await start();
  const tray = await trayOverDbus(desktop.sessionBus);
  await expectVisible(running, 'companion');
  await closeCompanion(running);

  await tray.choose('For 30 minutes');
  await expect.poll(() => tray.toolTip()).toMatch(/Paused until 9:30/);
  const paused = await readStatus(desktop);
  expect(Number(paused.pausedUntil) - paused.at).toBeGreaterThan(29 * MINUTE);
  await tray.choose('Resume prompts');
  await expect.poll(async () => (await readStatus(desktop)).pausedUntil).toBeNull();

  await tray.choose('Standing');
  await expect.poll(() => tray.toolTip()).toContain('Standing since');
  const checked = (await tray.menu()).filter(({ toggle }) => toggle === 1).map(({ label }) => label);
  expect(checked).toEqual(['Standing']);

  await tray.choose('Open Sitwell');
  await expectVisible(running, 'companion');
  await closeCompanion(running);
  await tray.activate();
  await expectVisible(running, 'companion');

  const main = running.application.process();
  // It may be gone before it has answered the click.
  await tray.choose('Quit').catch(() => undefined);
  await expect.poll(() => main.exitCode).toBe(0);
});

test.describe('a desktop without a tray', () => {
  test.use({ parts: { tray: null } });

  test('the window says so, and a second launch opens it again', async ({ desktop, start }) => {
    const running = await start();
    const page = await expectVisible(running, 'companion');
    await expect(page.getByText('This desktop shows no tray icons.')).toBeVisible();
    await closeCompanion(running);
    expect((await runSitwell(desktop, [])).exitCode).toBe(0);
    const again = await expectVisible(running, 'companion');
    await expect(again.getByText('This desktop shows no tray icons.')).toBeVisible();
    await desktop.startTrayHost('watcher');
    await expect(again.getByText('This desktop shows no tray icons.')).toBeHidden();
  });
});
