import type { Session } from './open-session';
import { createPictureTaker } from './picture-taker';

/** The player at its work, with the page's time standing still for each picture, and once for those who want no motion. */
export async function picturePlayer(session: Session): Promise<void> {
  const { page } = session;
  const { takeWindow } = createPictureTaker(session);
  await session.dismissNotices();
  await page.clock.install();
  await start(session, 'Hips and back');
  await takeWindow('player-ready');
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(15_000);
  await takeWindow('player-hold');
  await session.change({ app: { language: 'de' } });
  await page.getByRole('button', { name: 'Pausieren' }).waitFor();
  await takeWindow('player-german');
  await session.change({ app: { language: 'en' } });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('.move-strip').waitFor();
  // One still is drawn a frame.
  await page.clock.runFor(200);
  await takeWindow('player-no-motion');
  await page.emulateMedia({ reducedMotion: null });
  await page.clock.runFor(15_000);
  await takeWindow('player-other-side');
  await page.clock.runFor(8_000);
  await page.keyboard.press('k');
  await takeWindow('player-paused');
  await page.keyboard.press('k');
  await page.clock.runFor(120_000);
  for (let left = 0; left < 3; left += 1) await page.keyboard.press('ArrowRight');
  await page.locator('.player-finished').waitFor();
  await takeWindow('player-finished');
  await leave(session);
  await start(session, 'After lunch');
  await page.clock.runFor(30_000);
  await takeWindow('player-walk');
  await leave(session);
  await page.clock.resume();
}

async function start({ page }: Session, routine: string): Promise<void> {
  await page.keyboard.press('Control+3');
  await page.getByRole('tab', { name: 'Routines' }).click();
  await page.getByRole('button', { name: `Start “${routine}”` }).click();
  await page.locator('.player').waitFor();
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 500);
}

async function leave({ page }: Session): Promise<void> {
  await page.clock.resume();
  await page.keyboard.press('Escape');
  await page.locator('.player').waitFor({ state: 'detached' });
}
