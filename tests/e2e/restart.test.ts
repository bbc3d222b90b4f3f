import { readStatus, say } from './steps/commands';
import { listDataFiles, readBouts, readDataFile, readSavedAt, writeDataFile } from './steps/data-folder';
import { expect, HOUR, MINUTE, test } from './steps/sitwell-test';
import { expectVisible } from './steps/windows';
import { work } from './steps/working-time';

test('kill -9 and a restart lose nothing: the bout goes on', async ({ desktop, start }) => {
  const first = await start();
  await work(first, 20 * MINUTE);
  const before = await readStatus(desktop);
  const clock = await first.clock.offsets();
  // Twenty minutes passed in a moment, and the disk did not hurry: what counts is the last state that reached it.
  await expect.poll(() => before.at - readSavedAt(desktop.home)).toBeLessThan(3 * MINUTE);
  await first.kill();

  const second = await start({ settings: null, clock });
  const after = await readStatus(desktop);
  expect(after.bout.kind).toBe('sitting');
  expect(Math.abs(after.bout.since - before.bout.since)).toBeLessThan(1_000);
  expect(after.today.sitting).toBeGreaterThanOrEqual(before.today.sitting - 1_000);
  expect(Math.abs((after.nextPrompt?.dueAt ?? 0) - (before.nextPrompt?.dueAt ?? 0))).toBeLessThan(1_000);
  await second.close();
  const sitting = readBouts(desktop.home).reduce(
    (sum, [kind, minutes]) => sum + (kind === 'sitting' ? minutes : 0),
    0,
  );
  expect(sitting).toBeGreaterThanOrEqual(19);
});

test('a longer time between two runs is neither sitting nor lost', async ({ desktop, start }) => {
  const first = await start();
  await work(first, 20 * MINUTE);
  const { wall, tick } = await first.clock.offsets();
  await first.kill();
  await start({ settings: null, clock: { wall: wall + HOUR, tick: tick + HOUR } });
  const after = await readStatus(desktop);
  expect(after.bout.length).toBeLessThan(MINUTE);
  expect(Math.round(after.today.sitting / MINUTE)).toBeLessThanOrEqual(20);
});

for (const [name, notice] of [
  ['settings.json', 'Your settings could not be read'],
  ['state.json', 'The last state could not be read'],
] as const) {
  test(`a corrupt ${name} is kept aside and told`, async ({ desktop, start }) => {
    writeDataFile(desktop.home, 'settings.json', '{"version":1,"welcomed":true}');
    writeDataFile(desktop.home, name, '{"version":1,');
    const running = await start({ settings: null });
    const page = await expectVisible(running, 'companion');
    if (name === 'settings.json') await page.getByRole('button', { name: 'Skip setup' }).click();
    await expect(page.getByText(notice)).toBeVisible();
    expect(
      listDataFiles(desktop.home).some((file) => file.startsWith(name.slice(0, -5)) && file.includes('bad')),
    ).toBe(true);
    expect((await readStatus(desktop)).bout.kind).toBe('sitting');
  });
}

test('the day comes back from the history when the state is lost', async ({ desktop, start }) => {
  const first = await start();
  await work(first, 20 * MINUTE);
  await say(desktop, 'standing');
  await work(first, 5 * MINUTE);
  const clock = await first.clock.offsets();
  await first.close();
  writeDataFile(desktop.home, 'state.json', 'not a state');

  await start({ settings: null, clock });
  const { today, position } = await readStatus(desktop);
  expect(Math.round(today.sitting / MINUTE)).toBe(20);
  expect(Math.round(today.standing / MINUTE)).toBe(5);
  expect(position).toBe('standing');
});

test('settings of a newer version stay as they are', async ({ desktop, start }) => {
  const text = JSON.stringify({ version: 99, welcomed: true, later: 'thing' });
  writeDataFile(desktop.home, 'settings.json', text);
  const running = await start({ settings: null });
  const page = await expectVisible(running, 'companion');
  await expect(page.getByText('written by a newer Sitwell')).toBeVisible();
  await running.close();
  expect(readDataFile(desktop.home, 'settings.json')).toBe(text);
});

test('a clock set back a year credits nothing', async ({ desktop, start }) => {
  const running = await start();
  await work(running, 20 * MINUTE);
  const { wall } = await running.clock.now();
  await running.clock.setWall(wall - 365 * 24 * HOUR);
  await work(running, 5 * MINUTE);
  const after = await readStatus(desktop);
  expect(after.bout.kind).toBe('sitting');
  expect(Math.round(((after.nextPrompt?.dueAt ?? 0) - after.at) / MINUTE)).toBe(5);
});

test.describe('with a login manager', () => {
  test.use({ parts: { systemBus: true } });

  test('a weekend asleep is time away', async ({ desktop, start }) => {
    const running = await start();
    await work(running, 20 * MINUTE);
    await desktop.loginManager?.prepareForSleep(true);
    await expect.poll(async () => (await readStatus(desktop)).bout.kind).toBe('suspended');
    await running.clock.sleep(62 * HOUR);
    await running.clock.setIdle(0);
    await desktop.loginManager?.prepareForSleep(false);
    await expect.poll(async () => (await readStatus(desktop)).bout.kind).toBe('sitting');
    const after = await readStatus(desktop);
    expect(after.bout.length).toBeLessThan(MINUTE);
    expect(after.prompt).toBeNull();
    await expect.poll(() => readBouts(desktop.home)).toContainEqual(['suspended', 62 * 60]);
  });
});
