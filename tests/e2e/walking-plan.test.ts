import type { Page } from 'playwright';
import { readWalkingPlanDocument } from '@shared/exercise/walking-plan/walking-plan-document';
import { readDataFile, writeDataFile } from './steps/data-folder';
import { expect, test } from './steps/sitwell-test';
import { expectVisible } from './steps/windows';

async function openExercise(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+3');
  await page.getByRole('tab', { name: 'Beyond the desk' }).click();
}

function readPlan(home: string) {
  const file = JSON.parse(readDataFile(home, 'walking-plan.json')) as { state: unknown };
  return readWalkingPlanDocument(file.state)?.plan ?? null;
}

test('a walking plan is made, marked from Today, and there after a restart', async ({ desktop, start }) => {
  const running = await start();
  const page = await expectVisible(running, 'companion');
  await openExercise(page);
  await page.getByRole('button', { name: 'Make a plan' }).click();
  await page.getByRole('radio', { name: '15', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByRole('heading', { name: 'Your walking plan' })).toBeVisible();
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'I walked today' }).click();
  await expect(page.getByText('Walking plan: 1 of 3 this week, 15 min each')).toBeVisible();
  await expect.poll(() => readPlan(desktop.home)?.walked).toHaveLength(1);
  await running.close();

  const again = await expectVisible(await start({ settings: null }), 'companion');
  await again.getByRole('button', { name: 'Open the plan' }).click();
  await expect(again.getByText('1 of 3 walks taken')).toBeVisible();
});

test('a plan that cannot be read is set aside and named', async ({ desktop, start }) => {
  writeDataFile(desktop.home, 'walking-plan.json', '{"version":1,"state":{"plan":{"start":"soon"}}}');
  const page = await expectVisible(await start(), 'companion');
  await expect(page.getByText(/Your walking plan could not be read/)).toBeVisible();
  await openExercise(page);
  await expect(page.getByRole('button', { name: 'Make a plan' })).toBeVisible();
});
