import { join } from 'node:path';
import { makeDiscomfortYear } from '../../tests/support/discomfort-year';
import { writeHistoryDays } from '../../tests/support/write-history-days';
import type { Session } from './open-session';
import { createPictureTaker } from './picture-taker';

/** The discomfort log: before anything was logged, with a made-up year, and each step of a check-in. */
export async function pictureDiscomfort(session: Session): Promise<void> {
  const { takeWindow } = createPictureTaker(session);
  const { page } = session;
  await session.dismissNotices();
  await openLog(session);
  await takeWindow('discomfort-empty', () => scrollTo(session, '.section-page'));

  const { snapshot, dataFolder } = await session.view();
  const year = makeDiscomfortYear(snapshot.today.day);
  writeHistoryDays(join(dataFolder, 'history'), year.days, snapshot.timeZone);
  await session.changeDiscomfort({
    type: 'restore',
    checkIns: year.log.checkIns,
    told: [],
  });
  await openLog(session);
  await takeWindow('discomfort-milestone', () => scrollTo(session, '.section-page'));
  await page.getByRole('button', { name: 'Put away' }).click();

  await page.getByRole('option', { selected: false }).first().focus();
  await page.getByRole('option', { name: /^Low back/ }).focus();
  await page.keyboard.type('6');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('3');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('8');
  await takeWindow('discomfort-check-in', () => scrollTo(session, '.section-page'));
  for (const range of ['4 weeks', '12 weeks', 'Year']) {
    await page.getByRole('button', { name: range, exact: true }).click();
    const name = range.toLowerCase().replace(' ', '-');
    await takeWindow(`discomfort-trend-${name}`, () => scrollTo(session, '.trend'));
  }
  await page.getByRole('button', { name: 'Show as table' }).click();
  await takeWindow('discomfort-table', () => scrollTo(session, '.trend'));
  await page.getByRole('button', { name: 'Show as chart' }).click();
  await takeWindow('discomfort-entries', () => scrollTo(session, '.discomfort-log'));
  await page.getByRole('button', { name: 'Save', exact: false }).first().click();
  await page.getByText('Saved').first().waitFor();
  await takeWindow('discomfort-saved', () => scrollTo(session, '.section-page'));
  await page.keyboard.press('Control+1');
}

/** Anew, so that what is known of the days is asked for anew too. */
async function openLog({ page }: Session): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.locator('.today').waitFor();
  await page.getByRole('button', { name: /discomfort/i }).click();
  await page.locator('.discomfort').waitFor();
}

async function scrollTo({ page }: Session, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'start' }));
}
