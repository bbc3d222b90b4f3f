import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answers } from '@shared/workstation/questions';
import type { Session } from './open-session';
import { runProgram } from '../../tests/support/desktop/run-program';
import { createPictureTaker, PICTURE_FOLDER, type PictureTaker } from './picture-taker';

/** People of every size, one of them measured: short legs, a long back. */
const BODIES: Readonly<Record<string, Answers>> = {
  'short-woman': { stature: 1_500, sex: 'female' },
  woman: { stature: 1_620, sex: 'female', glasses: 'multifocal' },
  'not-given': { stature: 1_700 },
  man: { stature: 1_800, sex: 'male', shoe: 30 },
  'tall-man': { stature: 1_960, sex: 'male' },
  measured: { stature: 1_680, sex: 'female', popliteal: 385, elbowSeated: 655, eyeSeated: 1_190 },
};

const FURNITURE: Readonly<Record<string, Answers>> = {
  'fixed-desk': {
    ...{ seatLowest: 400, seatHighest: 520, seatNow: 440, lowBack: 'nothing', armrests: 'none' },
    ...{ desk: 'fixed', deskNow: 720, screenKind: 'monitor', screenSupport: 'fixed', screenTop: 400 },
  },
  'sit-stand': {
    ...{ seatLowest: 400, seatHighest: 530, seatNow: 460, lowBack: 'adjustable', armrests: 'adjustable' },
    ...{ desk: 'adjustable', deskNow: 740, deskLowest: 620, deskHighest: 1_270 },
    ...{ screenKind: 'monitor', screenSupport: 'arm', screenTop: 470 },
  },
  'kitchen-table': {
    ...{ seatLowest: 460, seatHighest: 460, seatNow: 460, lowBack: 'nothing', armrests: 'none' },
    ...{ desk: 'fixed', deskNow: 760, deskThickness: 40, screenKind: 'laptop', separateKeyboard: 'no' },
  },
  'low-desk': {
    ...{ seatLowest: 420, seatHighest: 500, seatNow: 450, lowBack: 'curve', armrests: 'fixed', armrestHeight: 230 },
    ...{ desk: 'fixed', deskNow: 620, deskUnderside: 540, screenKind: 'laptop-and-monitor', screenTop: 520 },
  },
};

const TABS = ['Fit', 'Heights', 'Back and feet', 'Checklist', 'ROSA', 'Details'] as const;

/** Every view of the section in every size and theme, and the drawing of every body at every furniture. */
export async function pictureWorkstation(session: Session): Promise<void> {
  const taker = createPictureTaker(session);
  const { page } = session;
  await session.dismissNotices();
  await page.keyboard.press('Control+2');
  await taker.takeWindow('workstation-start');
  await session.changeWorkstation({ type: 'create', name: 'Home desk', from: null });
  await taker.takeWindow('workstation-first-question');
  const id = await currentProfile(session);
  await session.changeWorkstation({
    type: 'answer',
    id,
    answers: { ...BODIES['not-given'], ...FURNITURE['fixed-desk'] },
  });
  await session.changeWorkstation({ type: 'set-up', id });
  await reopen(session);
  for (const name of TABS) {
    await page.getByRole('tab', { name, exact: true }).click();
    await taker.takeWindow(`workstation-${name.toLowerCase().replaceAll(' ', '-')}`);
  }
  await pictureReport(session, id);
  await pictureDrawings(session, taker, id);
}

/** Each page of the report's PDF, with a checklist half answered. */
async function pictureReport(session: Session, id: string): Promise<void> {
  for (const item of ['CH1', 'CH3', 'DK1', 'SC2', 'KM1'])
    await session.changeWorkstation({ type: 'check', id, item, answer: item === 'CH1' ? 'yes' : 'no' });
  await session.changeWorkstation({ type: 'todo', id, item: 'DK1', state: 'asked' });
  const path = join(mkdtempSync(join(tmpdir(), 'sitwell-report-')), 'report.pdf');
  await session.sitwell.application.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  const { page } = session;
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save as PDF' }).click();
  await page.getByText('Saved as').waitFor();
  await runProgram('pdftoppm', ['-r', '80', '-png', path, join(PICTURE_FOLDER, 'report')]);
  process.stdout.write('report-*.png\n');
}

async function pictureDrawings(session: Session, taker: PictureTaker, id: string): Promise<void> {
  const { page } = session;
  await page.getByRole('tab', { name: 'Fit', exact: true }).click();
  for (const [body, told] of Object.entries(BODIES)) {
    for (const [furniture, owned] of Object.entries(FURNITURE)) {
      const answers = { ...(await takeBackAll(session)), ...told, ...owned };
      await session.changeWorkstation({ type: 'answer', id, answers });
      for (const position of ['Sitting', 'Standing'] as const) {
        if (position === 'Standing' && owned.desk !== 'adjustable') continue;
        await page.getByRole('radio', { name: position }).check({ force: true });
        await taker.takePage(`drawing-${body}-${furniture}-${position.toLowerCase()}`, page);
      }
      await page.getByRole('radio', { name: 'Sitting' }).check({ force: true });
    }
  }
}

async function takeBackAll(session: Session): Promise<Readonly<Record<string, null>>> {
  const { workstation } = await session.view();
  const answers = workstation.profiles.find(({ id }) => id === workstation.current)?.answers ?? {};
  return Object.fromEntries(Object.keys(answers).map((question) => [question, null]));
}

async function currentProfile(session: Session): Promise<string> {
  const { current } = (await session.view()).workstation;
  if (current === null) throw new Error('No profile is in use.');
  return current;
}

/** The first questions give way to the plan when the section is opened anew. */
async function reopen({ page }: Session): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.locator('.today').waitFor();
  await page.keyboard.press('Control+2');
  await page.getByRole('tab', { name: 'Fit', exact: true }).waitFor();
}
