import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseStatus, readStatus, runSitwell } from './steps/commands';
import { dataFolderOf } from './steps/data-folder';
import { expect, test } from './steps/sitwell-test';

test('without a running app a command says so', async ({ desktop }) => {
  const answer = await runSitwell(desktop, ['status']);
  expect(answer).toMatchObject({ exitCode: 3, stdout: '' });
  expect(answer.stderr).toContain('Sitwell is not running.');
});

test('commands are answered by the running app, on the caller’s terminal', async ({ desktop, start }) => {
  const running = await start();
  const status = await runSitwell(desktop, ['status', '--json']);
  expect(status.exitCode).toBe(0);
  expect(parseStatus(status.stdout)).toMatchObject({ position: 'sitting', bout: { kind: 'sitting' } });
  expect((await runSitwell(desktop, ['status'])).stdout).toMatch(
    /^Sitting for 0 min\.\nNext: change of position in \d+ min\./,
  );

  expect((await runSitwell(desktop, ['standing'])).stdout).toContain('Standing for');
  expect((await readStatus(desktop)).position).toBe('standing');
  await runSitwell(desktop, ['pause', '45m']);
  expect(typeof (await readStatus(desktop)).pausedUntil).toBe('number');
  await runSitwell(desktop, ['resume']);
  expect((await readStatus(desktop)).pausedUntil).toBeNull();

  const snooze = await runSitwell(desktop, ['snooze']);
  expect(snooze).toMatchObject({ exitCode: 2, stdout: '' });
  expect(snooze.stderr).toContain('There is no prompt to answer.');
  const wrong = await runSitwell(desktop, ['standign']);
  expect(wrong.exitCode).toBe(2);
  expect(wrong.stderr).toContain('did you mean "standing"?');

  const main = running.application.process();
  expect((await runSitwell(desktop, ['quit'])).exitCode).toBe(0);
  await expect.poll(() => main.exitCode).toBe(0);
});

test('of two more launches at once both find the app that runs', async ({ desktop, start }) => {
  await start();
  const both = await Promise.all([runSitwell(desktop, []), runSitwell(desktop, ['open', 'settings'])]);
  expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
});

test('where nothing can be written it says so and does not take itself for a second instance', async ({
  desktop,
}) => {
  const folder = dataFolderOf(desktop.home);
  mkdirSync(dirname(folder), { recursive: true });
  writeFileSync(folder, 'a file where the folder should be');
  const launch = await runSitwell(desktop, []);
  expect(launch.exitCode).toBe(1);
  expect(launch.stderr).toContain(`it can’t write to its data folder, ${folder}.`);
});
