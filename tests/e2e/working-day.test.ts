import { trayOverDbus } from '../support/desktop/tray-over-dbus';
import { readStatus } from './steps/commands';
import { readBouts, readHistory, readPrompts } from './steps/data-folder';
import { expect, HOUR, MINUTE, test } from './steps/sitwell-test';
import { expectNotVisible, expectVisible } from './steps/windows';
import { leaveFor, walkFor, work, workUntilDue } from './steps/working-time';

test.describe('a working day', () => {
  test.use({ parts: { dunst: true } });

  test('half an hour of sitting: notice, prompt, and an answer that history, tray and Today agree on', async ({
    desktop,
    start,
  }) => {
    const running = await start({ settings: { welcomed: true, prompts: { announce: true } } });
    const today = await expectVisible(running, 'companion');
    const tray = await trayOverDbus(desktop.sessionBus);
    await expect.poll(() => tray.toolTip()).toMatch(/Sitting since 9:00/);

    await work(running, 28 * MINUTE);
    expect(desktop.notifications?.listShown()).toEqual([]);
    await work(running, MINUTE + 5_000);
    await desktop.notifications?.waitForShown('Position change in a minute');
    await expectNotVisible(running, 'prompt');
    await workUntilDue(running, desktop);
    const prompt = await expectVisible(running, 'prompt');
    await expect(prompt.getByRole('alertdialog', { name: 'Time to change position' })).toBeVisible();
    await expect(prompt.getByText('You have sat for 30 minutes.')).toBeVisible();
    expect(await tray.toolTip()).toContain('Position change is due');
    expect(await readStatus(desktop)).toMatchObject({
      position: 'sitting',
      prompt: { reminder: 'position-change', phase: 'shown' },
    });

    await prompt.getByRole('button', { name: 'I’m standing' }).click();
    await expect.poll(() => tray.toolTip()).toMatch(/Standing since 9:30/);
    const menu = await tray.menu();
    expect(menu.filter(({ toggle }) => toggle === 1).map(({ label }) => label)).toEqual(['Standing']);
    await expect(today.getByRole('radio', { name: /Standing/ })).toBeChecked();
    await expect(today.getByText('1 of 1 prompt taken')).toBeVisible();
    await expect.poll(() => readBouts(desktop.home)).toEqual([['sitting', 30]]);
    await expect.poll(() => readPrompts(desktop.home)).toEqual([['position-change', 'taken']]);
    expect(await readStatus(desktop)).toMatchObject({ position: 'standing', prompt: null });
  });

  test('a whole day: changes, a walk nobody spoke of, a meeting, lunch', async ({ desktop, start }) => {
    const running = await start({ settings: { welcomed: true } });
    const tray = await trayOverDbus(desktop.sessionBus);

    // Six minutes away after 20 of sitting are a walk's worth: both counts start anew on the return.
    await work(running, 20 * MINUTE);
    const before = await readStatus(desktop);
    await leaveFor(running, 6 * MINUTE);
    const back = await readStatus(desktop);
    expect(before.nextPrompt?.reminder).toBe('position-change');
    expect(back.bout.kind).toBe('sitting');
    expect(back.bout.length).toBeLessThan(MINUTE);
    expect((back.nextPrompt?.dueAt ?? 0) - back.bout.since).toBeCloseTo(30 * MINUTE, -4);
    const today = await expectVisible(running, 'companion');
    await today.getByRole('button', { name: 'A walk' }).click();
    await expect.poll(async () => Math.round((await readStatus(desktop)).today.walking / MINUTE)).toBe(6);
    await expect
      .poll(() => readHistory(desktop.home))
      .toContainEqual(expect.objectContaining({ type: 'correction', kind: 'walking' }));

    // A meeting: the prompt that falls due in it waits, says why, and comes after it.
    await tray.choose('Meeting mode');
    await expect.poll(async () => (await readStatus(desktop)).mode).toBe('meeting');
    await work(running, 35 * MINUTE);
    expect(await readStatus(desktop)).toMatchObject({ prompt: { phase: 'held' }, heldBy: ['meeting'] });
    expect(await tray.toolTip()).toContain('Position change waits: meeting mode');
    await expect(today.getByText(/Held:/)).toBeVisible();
    await expectNotVisible(running, 'prompt');
    await tray.choose('Meeting mode');
    await expectVisible(running, 'prompt');
    await tray.choose('Standing');
    await expectNotVisible(running, 'prompt');

    // Lunch, and an afternoon of answering everything.
    await leaveFor(running, 45 * MINUTE);
    await tray.choose('Sitting');
    const taken: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await workUntilDue(running, desktop);
      const prompt = await expectVisible(running, 'prompt');
      taken.push((await readStatus(desktop)).prompt?.reminder ?? 'none');
      await prompt.getByRole('button', { name: /^(I’m (standing|sitting)|5 min)/ }).click();
      await expect.poll(async () => (await readStatus(desktop)).prompt).toBeNull();
      if (taken.at(-1) === 'walk') await walkFor(running, 1.5 * MINUTE);
    }
    expect(taken).toContain('walk');
    await expect
      .poll(() => readPrompts(desktop.home).filter(([, outcome]) => outcome === 'taken'))
      .toHaveLength(4);

    const end = await readStatus(desktop);
    const { sitting, standing, walking, away } = end.today;
    const passed = end.at - Date.UTC(2026, 2, 2, 9);
    expect(Math.abs(sitting + standing + walking + away - passed)).toBeLessThan(10_000);
    expect(passed).toBeGreaterThan(2 * HOUR);
    expect(end.today.longestSitting).toBeLessThan(36 * MINUTE);
    await running.close();
    const kept = readHistory(desktop.home).filter((record) => record.type === 'bout');
    const last = Math.max(...kept.map((bout) => bout.wall + bout.to - bout.from));
    expect(end.at - last).toBeLessThan(10_000);
    expect(running.output()).not.toMatch(/uncaught|unhandled/i);
  });
});
