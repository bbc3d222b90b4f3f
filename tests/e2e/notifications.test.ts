import { readStatus } from './steps/commands';
import { readPrompts } from './steps/data-folder';
import { expect, test } from './steps/sitwell-test';
import { closeCompanion, countVisible, expectVisible } from './steps/windows';
import { workUntilDue } from './steps/working-time';

const BY_NOTIFICATION = { welcomed: true, prompts: { style: 'notification' } };

test.describe('with a notification server', () => {
  test.use({ parts: { dunst: true } });

  test('a prompt is answered by the notification’s action', async ({ desktop, start }) => {
    const running = await start({ settings: BY_NOTIFICATION });
    await workUntilDue(running, desktop);
    await desktop.notifications?.waitForShown('Time to change position');
    expect(await countVisible(running, 'prompt')).toBe(0);
    await desktop.notifications?.act('taken');
    await expect.poll(async () => (await readStatus(desktop)).position).toBe('standing');
    await expect.poll(() => readPrompts(desktop.home)).toEqual([['position-change', 'taken']]);
  });

  test('a click on the notification opens the window', async ({ desktop, start }) => {
    const running = await start({ settings: BY_NOTIFICATION });
    await expectVisible(running, 'companion');
    await closeCompanion(running);
    await workUntilDue(running, desktop);
    await desktop.notifications?.waitForShown('Time to change position');
    await desktop.notifications?.act();
    await expectVisible(running, 'companion');
    expect(await readStatus(desktop)).toMatchObject({ prompt: { phase: 'shown' } });
  });

  for (const [reminder, title, window] of [
    ['stretch', 'Time to stretch', 'that is open'],
    ['stretch', 'Time to stretch', 'of its own'],
    ['walk', 'Time for a walk', 'of its own'],
  ] as const) {
    test(`a ${reminder} taken in its notification is played in a window ${window}`, async ({
      desktop,
      start,
    }) => {
      const reminders = [
        { id: 'position-change', enabled: false },
        { id: 'walk', enabled: reminder === 'walk', after: '10m' },
        { id: 'stretch', enabled: reminder === 'stretch', counts: 'screen', after: '10m' },
      ];
      const running = await start({ settings: { ...BY_NOTIFICATION, reminders } });
      await expectVisible(running, 'companion');
      if (window === 'of its own') await closeCompanion(running);
      await workUntilDue(running, desktop);
      await desktop.notifications?.waitForShown(title);
      // On a busy machine it is on the screen before the app has heard its number.
      await expect(async () => {
        await desktop.notifications?.act('taken');
        expect(readPrompts(desktop.home)).toEqual([[reminder, 'taken']]);
      }).toPass();
      const page = await expectVisible(running, 'companion');
      const player = page.getByRole('region', { name: 'Player' });
      const played = reminder === 'walk' ? 'Walk' : /./;
      await expect(player.getByRole('heading', { level: 1, name: played })).toBeVisible();
      expect(await readStatus(desktop)).toMatchObject({ break: { reminder } });
    });
  }

  test('a prompt window whose renderer dies gives way to a notification', async ({ desktop, start }) => {
    const running = await start();
    await workUntilDue(running, desktop);
    await expectVisible(running, 'prompt');
    await running.application.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows())
        if (window.webContents.getURL().includes('/prompt/')) window.webContents.forcefullyCrashRenderer();
    });
    await desktop.notifications?.waitForShown('Time to change position');
    const page = await expectVisible(running, 'companion');
    await expect(page.getByText('The prompt window did not appear in time')).toBeVisible();
    expect(await readStatus(desktop)).toMatchObject({ prompt: { phase: 'shown' } });
  });
});

test('without a notification server the window says so, and the card serves instead', async ({
  desktop,
  start,
}) => {
  const running = await start({ settings: BY_NOTIFICATION });
  const page = await expectVisible(running, 'companion');
  await expect(page.getByText('This desktop has no notification service.')).toBeVisible();
  await workUntilDue(running, desktop);
  const prompt = await expectVisible(running, 'prompt');
  await expect(prompt.getByRole('button', { name: 'I’m standing' })).toBeVisible();
});
