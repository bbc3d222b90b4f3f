import { trayOverDbus, type TrayIcon } from '../support/desktop/tray-over-dbus';
import { readStatus } from './steps/commands';
import { readHistory, readPrompts } from './steps/data-folder';
import { expect, MINUTE, test } from './steps/sitwell-test';
import { expectNotVisible, expectVisible } from './steps/windows';
import { workUntilDue } from './steps/working-time';

/** A walk each ten minutes and nothing else, so that it is the first prompt of the day. */
const WALKS = {
  welcomed: true,
  reminders: [
    { id: 'position-change', enabled: false },
    { id: 'walk', after: '10m' },
  ],
};

async function countInk(tray: TrayIcon): Promise<number> {
  const [icon] = await tray.icon();
  return icon?.argb.filter((byte, index) => index % 4 === 0 && byte > 128).length ?? 0;
}

test('a walk from the prompt to the way back: timer in the tray, confirmed on Today', async ({
  desktop,
  start,
}) => {
  const running = await start({ settings: WALKS });
  const page = await expectVisible(running, 'companion');
  const tray = await trayOverDbus(desktop.sessionBus);
  await workUntilDue(running, desktop);
  const prompt = await expectVisible(running, 'prompt');
  await expect(prompt.getByRole('button', { name: '10 min' })).toBeVisible();
  await prompt.keyboard.press('1').catch(() => undefined);

  await expectNotVisible(running, 'prompt');
  await expect(page.getByRole('region', { name: 'Player' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Walk', level: 1 })).toBeVisible();
  await expect.poll(() => tray.toolTip()).toMatch(/Walk until 9:12/);
  await tray.choose('5 min more');
  await expect.poll(() => tray.toolTip()).toMatch(/Walk until 9:17/);
  expect((await tray.menu()).map(({ label }) => label)).toContain('I’m back');

  const before = await countInk(tray);
  await running.clock.setIdle(1);
  await running.clock.advance(3 * MINUTE);
  await expect.poll(async () => (await readStatus(desktop)).bout.kind).toBe('walking');
  // Two fifths of seven minutes are over: the icon has filled, and nobody was there to make it.
  await expect.poll(() => countInk(tray)).toBeGreaterThan(before);
  await running.clock.setIdle(0);
  await running.clock.advance(10_000);
  await expect.poll(() => tray.toolTip()).toMatch(/Sitting since 9:1\d/);

  await page.getByRole('button', { name: 'Today' }).click();
  const line = page.getByRole('group', { name: 'Time away' });
  await expect(line).toContainText('3 min away, counted as a walk.');
  await expect(page.getByText('1 walk')).toBeVisible();
  await line.getByRole('button', { name: 'That’s right' }).click();
  await expect(line).toBeHidden();
  expect(Math.round((await readStatus(desktop)).today.walking / MINUTE)).toBe(3);
  expect(readHistory(desktop.home).filter(({ type }) => type === 'correction')).toEqual([]);
});

test('a walk that is started in Moves is timed in the tray, and counted by being away', async ({
  desktop,
  start,
}) => {
  const running = await start({ settings: WALKS });
  const page = await expectVisible(running, 'companion');
  const tray = await trayOverDbus(desktop.sessionBus);
  await page.getByRole('button', { name: 'Moves', exact: true }).click();
  await page.getByRole('button', { name: /^Walk/ }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Player' })).toBeVisible();
  await expect.poll(() => tray.toolTip()).toMatch(/Walk until 9:02/);
  await running.clock.setIdle(1);
  await running.clock.advance(1.5 * MINUTE);
  await expect.poll(async () => (await readStatus(desktop)).bout.kind).toBe('walking');
  await running.clock.setIdle(0);
  await running.clock.advance(10_000);
  await expect(page.getByRole('heading', { name: 'That’s it' })).toBeVisible();
  await page.getByRole('button', { name: 'Today' }).click();
  await expect(page.getByText('1 walk')).toBeVisible();
});

test('a walk that outlasted its break, and that was something else, is corrected as a record', async ({
  desktop,
  start,
}) => {
  const running = await start({ settings: WALKS });
  const page = await expectVisible(running, 'companion');
  const tray = await trayOverDbus(desktop.sessionBus);
  const menu = await tray.menu();
  expect(menu.filter(({ under }) => under.includes('Walk')).map(({ label }) => label)).toEqual([
    '2 min',
    '5 min',
    '10 min',
  ]);
  await tray.choose('2 min');
  await expect.poll(() => tray.toolTip()).toMatch(/Walk until 9:02/);
  await running.clock.setIdle(1);
  await running.clock.advance(2.5 * MINUTE);
  // With the break over nothing is due until somebody is back.
  await running.clock.sleep(6.5 * MINUTE);
  await running.clock.setIdle(0);
  await running.clock.advance(30_000);

  await page.getByRole('button', { name: 'Today' }).click();
  const line = page.getByRole('group', { name: 'Time away' });
  await expect(line).toContainText('9 min away, 2 min of it counted as a walk. Was all of it one?');
  await line.getByRole('button', { name: 'Something else' }).click();
  await page.getByRole('menuitem', { name: 'Sitting elsewhere' }).click();
  await expect
    .poll(() => readHistory(desktop.home))
    .toContainEqual(expect.objectContaining({ type: 'correction', kind: 'sitting' }));
  expect((await readStatus(desktop)).today.walking).toBe(0);
});

test('a stretch that is taken is played, and its moves are in the history', async ({ desktop, start }) => {
  const stretch = { id: 'stretch', counts: 'screen', after: '10m' };
  const running = await start({
    settings: { welcomed: true, reminders: [stretch, { id: 'position-change', enabled: false }] },
  });
  const page = await expectVisible(running, 'companion');
  await page.clock.install();
  await workUntilDue(running, desktop);
  const prompt = await expectVisible(running, 'prompt');
  await prompt.getByRole('button', { name: 'I’m stretching' }).click();
  await expectNotVisible(running, 'prompt');
  await expect(page.getByRole('region', { name: 'Player' })).toBeVisible();
  await expect.poll(() => readPrompts(desktop.home)).toEqual([['stretch', 'taken']]);
  await page.getByRole('button', { name: 'Pause' }).click();
  // The reminder asks for half a minute, and the player is paused: the break waits for it, once it was told to.
  const readLeft = async () => {
    const { at, break: running } = await readStatus(desktop);
    return (running?.until ?? at) - at;
  };
  await expect.poll(readLeft).toBeGreaterThan(5 * MINUTE);
  await running.clock.advance(2 * MINUTE);
  expect((await readStatus(desktop)).break).toMatchObject({ reminder: 'stretch' });
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.clock.runFor(1.5 * MINUTE);
  await expect
    .poll(() => readHistory(desktop.home).filter(({ type }) => type === 'moves'))
    .toEqual([expect.objectContaining({ moves: expect.arrayContaining([expect.any(String)]) })]);
  await expect.poll(async () => (await readStatus(desktop)).break).toBeNull();
});

test('with the full screen the break stays there, and the player is a press away', async ({
  desktop,
  start,
}) => {
  const running = await start({ settings: { welcomed: true, prompts: { style: 'full-screen' } } });
  const page = await expectVisible(running, 'companion');
  const tray = await trayOverDbus(desktop.sessionBus);
  await tray.choose('Stretch');
  const screen = await expectVisible(running, 'prompt');
  await expect(page.getByRole('region', { name: 'Player' })).toBeHidden();
  await screen.getByRole('button', { name: 'Show the moves' }).click();
  await expectNotVisible(running, 'prompt');
  await expect(page.getByRole('region', { name: 'Player' })).toBeVisible();
});
