import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { addDays } from '@shared/calendar-day';
import type { WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import { sampleView } from '../../support/snapshots';
import { samplePlan, START } from '../../support/walking-plans';
import { findFaults } from '../../support/page/find-faults';
import { openWindow } from '../../support/page/open-window';

/** On the first day of the plan. */
function openToday(walkingPlan: WalkingPlan | null, language: 'en' | 'de' = 'en') {
  return openWindow(sampleView({ walkingPlan, language }));
}

test('Today has this week’s walks on one line, with the way to mark one of today', async () => {
  const { screen, api } = await openToday(samplePlan());
  await expect.element(screen.getByText('Walking plan: 0 of 3 this week, 10 min each')).toBeVisible();
  await screen.getByRole('button', { name: 'I walked today' }).click();
  expect(api.requests.at(-1)).toEqual({
    channel: 'walking-plan:change',
    payload: { type: 'mark', day: START, walked: true },
  });
});

test('a walk of today is shown as marked, and its mark is taken back', async () => {
  const { screen, api } = await openToday(samplePlan({ walked: [START] }));
  const mark = screen.getByRole('button', { name: 'Walked today' });
  await expect.element(screen.getByText(/1 of 3 this week/)).toBeVisible();
  await expect.element(mark).toHaveAttribute('aria-pressed', 'true');
  await mark.click();
  expect(api.requests.at(-1)?.payload).toEqual({ type: 'mark', day: START, walked: false });
});

test('a mark takes the way back to an older plan down, which would lose it', async () => {
  const { screen, api } = await openToday(samplePlan());
  await screen.getByRole('button', { name: 'Open the plan' }).click();
  await screen.getByRole('button', { name: 'More for the plan' }).click();
  await screen.getByRole('menuitem', { name: 'Delete the plan' }).click();
  const undo = screen.getByRole('button', { name: 'Undo' });
  await expect.element(undo).toBeVisible();
  await userEvent.keyboard('{Control>}1{/Control}');
  await expect.element(undo).toBeVisible();
  await screen.getByRole('button', { name: 'I walked today' }).click();
  await expect.element(undo).not.toBeInTheDocument();
  expect(api.requests.at(-1)?.payload).toMatchObject({ type: 'mark' });
});

test.each([
  ['no plan', null],
  ['a plan that is on hold', samplePlan({ pauses: [{ from: START, to: null }] })],
  ['a plan that is to begin', samplePlan({ start: addDays(START, 1) })],
])('with %s there is no such line', async (_what, plan) => {
  const { screen } = await openToday(plan);
  await expect.element(screen.getByRole('region', { name: 'Present bout' })).toBeVisible();
  await expect.element(screen.getByText(/^Walking plan/)).not.toBeInTheDocument();
});

test('the line opens the plan', async () => {
  const { screen } = await openToday(samplePlan());
  await screen.getByRole('button', { name: 'Open the plan' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Your walking plan' })).toBeVisible();
});

test.each(['light', 'dark'] as const)('axe finds nothing on Today with the line in %s', async (theme) => {
  const view = sampleView({ walkingPlan: samplePlan({ walked: [START] }), language: 'de' });
  const { screen } = await openWindow({
    ...view,
    settings: { ...view.settings, app: { ...view.settings.app, theme } },
  });
  await page.viewport(1080, 720);
  await expect.element(screen.getByText('Gehplan: 1 von 3 diese Woche', { exact: false })).toBeVisible();
  expect(await findFaults()).toEqual([]);
});
