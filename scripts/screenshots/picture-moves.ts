import type { MovesChange } from '@shared/moves/moves-change-schema';
import type { Session } from './open-session';
import { createPictureTaker } from './picture-taker';

const OWN_MOVES: readonly MovesChange[] = [
  {
    type: 'add-move',
    fields: {
      ...{ name: 'Desk push-up', position: 'standing', sides: 'together' },
      ...{ steps: ['Hands on the edge of the desk, feet back.', 'Bend your elbows, then push away.'] },
      ...{ hold: null, repetitions: 8, quiet: true, floor: false, gentle: false },
    },
  },
  {
    type: 'add-move',
    fields: {
      ...{ name: 'Bird dog', position: 'seated', sides: 'each' },
      ...{ steps: ['Kneel on hands and knees.', 'Stretch one arm and the other leg, and hold.'] },
      ...{ hold: 5_000, repetitions: 5, quiet: false, floor: true, gentle: true },
    },
  },
];

/** The library, moves of both kinds, routines and both forms, without and with what a person added. */
export async function pictureMoves(session: Session): Promise<void> {
  const { takeWindow } = createPictureTaker(session);
  const { page } = session;
  const pressButton = (name: string | RegExp) => page.getByRole('button', { name }).click();
  await session.dismissNotices();
  await page.keyboard.press('Control+3');
  await page.locator('.move-grid').waitFor();
  await takeWindow('moves-library');
  await pressButton(/^Quiet/);
  await page.getByRole('radio', { name: /^Walking/ }).check({ force: true });
  await takeWindow('moves-none');
  await pressButton(/^Without “Walking”/);
  await pressButton(/^Quiet/);
  await pressButton(/^Knee to chest/);
  await takeWindow('moves-move');
  await takeWindow('moves-cautions', () => scrollTo(session, '.general-cautions'));
  await pressButton('All moves');
  await pressButton(/^Add your own move/);
  await takeWindow('moves-form');
  await pressButton('Cancel');
  await page.getByRole('tab', { name: 'Routines' }).click();
  await takeWindow('moves-routines-empty', () => scrollTo(session, '.routines-own-head'));
  await pictureOwn(session);
}

/** What a person added, and how they come to it. */
async function pictureOwn(session: Session): Promise<void> {
  const { takeWindow } = createPictureTaker(session);
  const { page } = session;
  for (const change of OWN_MOVES) await session.changeMoves(change);
  const [pushUp] = (await session.view()).moves.ownMoves;
  if (pushUp === undefined) throw new Error('No move was added.');
  await session.changeMoves({
    type: 'add-routine',
    name: 'Before the stand-up',
    moves: [
      { move: 'walk', repetitions: null, length: 180_000 },
      { move: pushUp.id, repetitions: 6, length: null },
      { move: 'calf-stretch', repetitions: null, length: null },
    ],
  });
  await takeWindow('moves-routines', () => scrollTo(session, '.section-page'));
  await page.getByRole('button', { name: 'Edit “Before the stand-up”' }).click();
  await takeWindow('moves-routine-form');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('tab', { name: 'Moves' }).click();
  await takeWindow('moves-own', () => scrollTo(session, '.move-grid > :last-child'));
  await page.getByRole('button', { name: /^Desk push-up/ }).click();
  await takeWindow('moves-own-move');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await takeWindow('moves-deleted');
  await session.change({ app: { language: 'de' } });
  await page.getByRole('button', { name: /^Brustöffner/ }).waitFor();
  await takeWindow('moves-german', () => scrollTo(session, '.section-page'));
  await session.change({ app: { language: 'en' } });
  await page.locator('.message-close').click();
  await page.keyboard.press('Control+1');
}

async function scrollTo({ page }: Session, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.mouse.move(1, 1);
}
