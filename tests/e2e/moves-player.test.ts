import type { Page } from 'playwright';
import type { HistoryRecord } from '@shared/history/record';
import { expectAccessible } from './steps/accessibility';
import { readHistory } from './steps/data-folder';
import { tabTo } from './steps/keyboard';
import { expect, test } from './steps/sitwell-test';
import { closeCompanion, expectVisible } from './steps/windows';

type WithHeard = typeof globalThis & { readonly heard: string[] };
type DoneMoves = Extract<HistoryRecord, { type: 'moves' }>;

/** Notes from now on what each live region of the player says, as a screen reader hears it. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    let last: Element | null = null;
    Object.assign(globalThis, { heard });
    new MutationObserver(() => {
      // What is said again in the same words comes as another element, and is heard again.
      const said = document.querySelector('.moves-playing [role=status]')?.firstElementChild ?? null;
      const text = said?.textContent ?? '';
      if (said !== last && text !== '') heard.push(text);
      last = said;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => (globalThis as WithHeard).heard);
}

/** From the rail to a routine, by keyboard alone. */
async function startRoutine(page: Page, name: string): Promise<void> {
  await tabTo(page, 'button', 'Moves');
  await page.keyboard.press('Enter');
  await tabTo(page, 'tab', 'Moves');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, 'button', `Start “${name}”`);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Player' }).waitFor();
}

/** The page's time stands still from here on, but for what the test lets pass. */
async function holdTime(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 500);
}

function readMoves(home: string): readonly Pick<DoneMoves, 'routine' | 'moves'>[] {
  return readHistory(home).flatMap((record) =>
    record.type === 'moves' ? [{ routine: record.routine, moves: record.moves }] : [],
  );
}

test('somebody who hears the screen does a routine by keyboard alone, and it is in the history', async ({
  desktop,
  start,
}) => {
  const page = await expectVisible(await start(), 'companion');
  await page.clock.install();
  const heard = await listen(page);
  await startRoutine(page, 'Wrists');
  await holdTime(page);

  const player = page.getByRole('region', { name: 'Player' });
  const timer = page.getByRole('timer');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // The status says what there is to mind.
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleDescription('');
  await expect(player).toMatchAriaSnapshot(`
    - button "Leave the player"
    - button "Sound"
    - button "Speech"
    - list "Moves of this session":
      - listitem:
        - button "Go to Forearm stretch, 1 of 3"
      - listitem:
        - button "Go to Chest opener, 2 of 3"
      - listitem:
        - button "Go to Shoulder blade squeeze, 3 of 3"
    - heading "Forearm stretch" [level=1]
    - timer "Time": /\\d seconds to get ready/
    - img "0 of 2 done"
    - list "Steps":
      - listitem: /.+/
      - listitem: /.+/
    - group "Playing":
      - button "Previous move"
      - button "Pause"
      - button "Next move"
  `);

  await page.clock.runFor(9_000);
  await expect(timer).toHaveText(/^20 seconds to hold, once in position\s*right side$/);
  await page.clock.runFor(5_000);
  await expect(timer).toHaveText(/^1\d seconds, hold/);
  await page.keyboard.press('k');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  const paused = await timer.textContent();
  await page.clock.runFor(60_000);
  await expect(timer).toHaveText(paused ?? '');
  await page.keyboard.press('Space');
  await page.clock.runFor(46_000);
  await expect(timer).toHaveText(/left side/);

  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Chest opener' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(60_000);
  await expect(page.getByRole('heading', { name: 'That’s it' })).toBeFocused();
  await expect(page.getByRole('list', { name: 'Done' }).getByRole('listitem')).toHaveText([
    'Forearm stretch',
    'Shoulder blade squeeze',
  ]);

  expect(await heard()).toEqual([
    'Forearm stretch, 1 of 3. Pull on the palm, not on the fingers. Hold one arm out in front, palm down. With the other hand, bend that hand down and hold.',
    'Hold, 20 seconds',
    'Paused',
    'Going on',
    'Turn the palm up and bend the hand back. Then change arms.',
    'Hold, 20 seconds',
    'Other side',
    'Chest opener, 2 of 3. Ease off if a shoulder pinches. Sit tall, a little away from the backrest.',
    'Shoulder blade squeeze, 3 of 3. Keep your neck relaxed. Put your hands behind your head without pressing, or let your arms hang by your sides.',
    'Squeeze your shoulder blades together and down.',
    'Hold, 8 seconds',
    expect.stringMatching(/^Finished\. 2 moves done, 1 min 3\d s\.$/),
  ]);
  await expect
    .poll(() => readMoves(desktop.home))
    .toEqual([{ routine: 'wrists', moves: ['forearm-stretch', 'shoulder-blade-squeeze'] }]);

  await page.clock.resume();
  await tabTo(page, 'button', 'Close');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Start “Wrists”' })).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the player passes axe in ${theme}, and sounds within what the page may do`, async ({ start }) => {
    const running = await start({ settings: { welcomed: true, app: { theme } } });
    const page = await expectVisible(running, 'companion');
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.clock.install();
    await startRoutine(page, 'Wrists');
    await expectAccessible(page);
    await page.keyboard.press('m');
    await expect(page.getByRole('button', { name: 'Sound' })).toHaveAttribute('aria-pressed', 'true');
    await holdTime(page);
    await page.clock.runFor(14_000);
    // axe waits for time to pass.
    await page.clock.resume();
    await expectAccessible(page);
    await page.keyboard.press('k');
    await expectAccessible(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { name: 'That’s it' })).toBeVisible();
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });
}

test('what was done before the window closed is in the history', async ({ desktop, start }) => {
  const running = await start();
  const page = await expectVisible(running, 'companion');
  await page.clock.install();
  await startRoutine(page, 'Wrists');
  await holdTime(page);
  await page.clock.runFor(70_000);
  await closeCompanion(running);
  await expect
    .poll(() => readMoves(desktop.home))
    .toEqual([{ routine: 'wrists', moves: ['forearm-stretch'] }]);
});
