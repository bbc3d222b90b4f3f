import { addDays } from '@shared/calendar-day';
import type { WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import type { Session } from './open-session';
import { createPictureTaker } from './picture-taker';

/** Weeks of the pictured plan that are past, and on which of their days a walk was marked. */
const WALKED_DAYS = [[0, 2], [0, 3, 5], [1, 2, 5], [0, 2, 4], [0, 1, 2, 5], [0, 2, 5], [0, 1, 2, 4, 5], [0, 1, 3, 5]] as const;

/** Exercise beyond the desk: before there is a plan, the questions, and a plan in its ninth week. */
export async function pictureExercise(session: Session): Promise<void> {
  const { takeWindow } = createPictureTaker(session);
  const { page } = session;
  await session.dismissNotices();
  await page.keyboard.press('Control+3');
  await page.getByRole('tab', { name: 'Beyond the desk' }).click();
  await page.getByRole('button', { name: 'Make a plan' }).waitFor();
  await takeWindow('exercise-start', () => scrollTo(session, '.exercise'));
  await takeWindow('exercise-kinds', () => scrollTo(session, '.kinds'));
  await takeWindow('exercise-care', () => scrollTo(session, '.ask-first'));
  await page.getByRole('button', { name: 'Make a plan' }).click();
  await page.getByRole('radio', { name: '15', exact: true }).check({ force: true });
  await takeWindow('exercise-questions', () => scrollTo(session, '.exercise'));
  const { today } = (await session.view()).snapshot;
  await session.changeWalkingPlan({ type: 'restore', plan: makePlan(today.day) });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('heading', { name: 'Your walking plan' }).waitFor();
  await takeWindow('exercise-plan', () => scrollTo(session, '.exercise'));
  await takeWindow('exercise-plan-foot', () => scrollTo(session, '.plan-foot'));
  await page.keyboard.press('Control+1');
  await takeWindow('exercise-today');
  await session.changeWalkingPlan({ type: 'delete' });
}

function makePlan(today: string): WalkingPlan {
  const start = addDays(today, -7 * WALKED_DAYS.length - 3);
  const walked = WALKED_DAYS.flatMap((days, week) => days.map((day) => addDays(start, week * 7 + day)));
  return {
    before: { minutes: 15, days: 2 },
    pace: 'usual',
    start,
    weekdays: [],
    turns: {},
    pauses: [],
    walked: [...walked, addDays(today, -3), addDays(today, -1)],
  };
}

async function scrollTo({ page }: Session, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.mouse.move(1, 1);
}
