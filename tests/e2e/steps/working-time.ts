import type { Desktop } from '../../support/desktop/start-desktop';
import type { RunningSitwell } from '../../support/electron-app';
import { readStatus } from './commands';

/**
 * The keyboard rests this long at the end of each stretch of work, ms: a prompt that falls due in it finds nobody
 * typing, and nobody away either.
 */
const REST = 90_000;
/** The app has noticed by then that somebody is away, ms: three minutes by default. */
const NOTICED = 200_000;

/** The person works at the desk that long (ms) and has stopped typing at its end. */
export async function work({ clock }: RunningSitwell, length: number): Promise<void> {
  const rest = Math.min(length, REST);
  await clock.setIdle(0);
  await clock.advance(length - rest);
  await clock.setIdle(1);
  await clock.advance(rest);
}

/**
 * The person works until the next prompt is on the screen, and not much longer: the window has five seconds to paint,
 * and they shall be real ones on a busy machine.
 */
export async function workUntilDue(running: RunningSitwell, desktop: Desktop): Promise<void> {
  const { at, nextPrompt } = await readStatus(desktop);
  if (nextPrompt === null) throw new Error('No prompt will be due.');
  await work(running, nextPrompt.dueAt - at + 500);
}

/** The person leaves without a word, is away that long (ms, more than four minutes) and is back at the keyboard. */
export async function leaveFor({ clock }: RunningSitwell, length: number): Promise<void> {
  await clock.setIdle(1);
  await clock.advance(NOTICED);
  // Nothing happens from here on but the app asking every few seconds whether somebody is back.
  await clock.sleep(length - NOTICED);
  await clock.setIdle(0);
  // Half a minute is the longest interval of these questions.
  await clock.advance(30_000);
}

/** The person walks as they said, that long (ms, within the break), and is back at the keyboard. */
export async function walkFor({ clock }: RunningSitwell, length: number): Promise<void> {
  await clock.setIdle(1);
  await clock.advance(length);
  await clock.setIdle(0);
  await clock.advance(10_000);
}
