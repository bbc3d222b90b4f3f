import { readStatus } from './steps/commands';
import { readPrompts } from './steps/data-folder';
import { expect, test } from './steps/sitwell-test';
import { expectNotVisible, expectVisible } from './steps/windows';
import { workUntilDue } from './steps/working-time';

for (const style of ['card', 'full-screen'] as const) {
  test(`the prompt (${style}) takes no focus`, async ({ desktop, start }) => {
    const running = await start({ settings: { welcomed: true, prompts: { style } } });
    await expectVisible(running, 'companion');
    const focused = () =>
      running.application.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getFocusedWindow()?.webContents.getURL().includes('/companion/'),
      );
    await running.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus());
    await expect.poll(focused).toBe(true);
    await workUntilDue(running, desktop);
    await expectVisible(running, 'prompt');
    expect(await focused()).toBe(true);
  });
}

for (const [key, outcome] of [
  ['Enter', 'taken'],
  ['s', 'snoozed'],
  ['Escape', 'skipped'],
] as const) {
  test(`one key answers: ${key} is ${outcome}`, async ({ desktop, start }) => {
    const running = await start();
    await workUntilDue(running, desktop);
    const prompt = await expectVisible(running, 'prompt');
    await prompt.getByRole('button', { name: 'I’m standing' }).waitFor();
    // The window is gone before the key is up again.
    await prompt.keyboard.press(key).catch(() => undefined);
    await expect.poll(() => readPrompts(desktop.home)).toEqual([['position-change', outcome]]);
    await expectNotVisible(running, 'prompt');
    expect((await readStatus(desktop)).prompt).toBeNull();
  });
}
