import type { Session } from './open-session';
import { createPictureTaker } from './picture-taker';

/** Topics with every kind of figure: the name of the picture, and the start of the title. */
const TOPICS = [
  ['what-it-is', 'What low back pain is'],
  ['how-common', 'How common'],
  ['discs', 'Bulging'],
  ['recovery', 'How it gets better'],
  ['acute-to-chronic', 'Acute'],
  ['sitting', 'Is sitting bad'],
  ['lifting', 'Lifting'],
] as const;

/** Back care as a reader meets it: contents, search, topics, and the signs that need a doctor. */
export async function pictureBackCare(session: Session): Promise<void> {
  const { takeWindow } = createPictureTaker(session);
  const { page } = session;
  await session.dismissNotices();
  await page.keyboard.press('Control+4');
  const search = page.getByRole('searchbox');
  await search.waitFor();
  await takeWindow('back-care');
  await search.fill('disc');
  await takeWindow('back-care-search');
  await search.fill('');
  for (const [picture, title] of TOPICS) {
    await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await takeWindow(`back-care-${picture}`, () => scrollTo(session, '.topic-trail'));
    await takeWindow(`back-care-${picture}-figures`, () => scrollTo(session, '.topic-figures'));
    await page.getByRole('button', { name: 'All topics' }).click();
  }
  await page.getByRole('tab', { name: 'See a doctor?' }).click();
  await takeWindow('back-care-doctor');
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'See a doctor?' }).click();
  await takeWindow('red-flags');
  await page.keyboard.press('Escape');
}

async function scrollTo({ page }: Session, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.mouse.move(1, 1);
}
