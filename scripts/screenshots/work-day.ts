import { waitFor } from '../../tests/support/desktop/wait-for';
import type { Session } from './open-session';

type Answer = 'taken' | 'snooze' | 'skip';

const MINUTE = 60_000;
/** So that what is due has happened (ms). */
const JUST_AFTER = 20;
/** Somebody at work pauses now and then, and is never away (s since the last input). */
const WORKING_IDLE_S = 6;

/**
 * Works at the machine and answers each prompt with the next of `answers`; the last one serves from then on.
 * Stops where a prompt is due and waits until it is drawn: a window takes its real time, however fast the clock moves.
 */
export async function work(session: Session, minutes: number, answers: readonly Answer[] = []): Promise<void> {
  const { clock } = session.sitwell;
  const end = (await clock.now()).tick + minutes * MINUTE;
  let given = 0;
  for (;;) {
    const { tick, wall } = await clock.now();
    if (tick >= end) return;
    const before = await session.snapshot();
    const due = before.prompt === null ? (before.upcoming[0]?.dueAt ?? Infinity) - wall : Infinity;
    await clock.setIdle(WORKING_IDLE_S);
    await clock.advance(Math.min(MINUTE, end - tick, due > 0 ? due + JUST_AFTER : MINUTE));
    if (due > MINUTE) continue;
    const after = await waitFor('a prompt on show', async () => {
      const { prompt, mode } = await session.snapshot();
      return prompt?.phase === 'shown' || mode !== 'normal' ? { prompt } : null;
    });
    if (after.prompt?.phase !== 'shown') continue;
    if ((await session.view()).settings.prompts.style !== 'notification') await session.promptPage();
    const answer = answers[Math.min(given, answers.length - 1)];
    if (answer === undefined) continue;
    given += 1;
    await session.say({ type: 'answer', answer });
  }
}

/** Works on, an hour at most, until a prompt is held or on show. */
export async function workUntilPrompt(session: Session, phase: 'held' | 'shown'): Promise<void> {
  for (let minute = 0; minute < 60; minute += 1) {
    if ((await session.snapshot()).prompt?.phase === phase) return;
    await work(session, 1);
  }
  throw new Error(`Within an hour of work no prompt was ${phase}.`);
}

/** Closes the lid and comes back. Idle time would pass in the small steps of the idle source, and take long. */
async function leave(session: Session, minutes: number): Promise<void> {
  const { clock } = session.sitwell;
  await clock.sleep(minutes * MINUTE);
  await clock.setIdle(0);
  await clock.advance(MINUTE / 2);
}

/** From half past eight to the early afternoon: sitting, standing, two walks, lunch, and 22 minutes of sitting. */
export async function playMorning(session: Session): Promise<void> {
  await sitThenStand(session, 20);
  await sitThenStand(session, 23);
  await session.say({ type: 'say', position: 'sitting' });
  await work(session, 37, ['snooze', 'taken']);
  await work(session, 12, ['taken']);
  await leave(session, 7);
  await session.say({ type: 'explain-away', kind: 'walking' });
  await session.say({ type: 'say', position: 'sitting' });
  await work(session, 47, ['skip', 'taken']);
  await leave(session, 41);
  await session.say({ type: 'explain-away', kind: null });
  await sitThenStand(session, 24);
  await session.say({ type: 'say', position: 'sitting' });
  await work(session, 22);
  await openToday(session);
}

/** A walk that is taken leaves the window at the player. */
export async function openToday({ page }: Session): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.locator('.today').waitFor();
}

async function sitThenStand(session: Session, standing: number): Promise<void> {
  await session.say({ type: 'say', position: 'sitting' });
  await work(session, 31, ['taken']);
  await session.say({ type: 'say', position: 'standing' });
  await work(session, standing, ['taken']);
}
