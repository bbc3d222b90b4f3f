import { startDesktop } from '../../tests/support/desktop/start-desktop';
import { buildApplication, isBuilt } from '../electron-runtime/build-application';
import { openSession, type Session } from './open-session';
import { createPictureTaker, PICTURE_FOLDER, publishPicture } from './picture-taker';
import { pictureBackCare } from './picture-back-care';
import { pictureExercise } from './picture-exercise';
import { pictureDiscomfort } from './picture-discomfort';
import { pictureMoves } from './picture-moves';
import { picturePlayer } from './picture-player';
import { pictureWorkstation } from './picture-workstation';
import { pictureStrips } from './picture-strips';
import { pictureTray } from './picture-tray';
import { openToday, playMorning, work, workUntilPrompt } from './work-day';

/**
 * Pictures of every view of the real app, into the folder screenshots/. With --docs those of them that the
 * documentation shows are renewed, too; names of parts (welcome, today, moves, back-care, settings, prompts, tray…) take only those.
 */
const SCALE = 2;
const MINUTE = 60_000;
const PARTS = [
  'welcome',
  'today',
  'workstation',
  'moves',
  'player',
  'exercise',
  'back-care',
  'discomfort',
  'settings',
  'prompts',
  'tray',
  'strips',
] as const;
type Part = (typeof PARTS)[number];
/** What the README shows. */
const DOCUMENTED: readonly { readonly part: Part; readonly picture: string; readonly target: string }[] = [
  { part: 'today', picture: 'today-light-1080.png', target: 'today.png' },
  { part: 'workstation', picture: 'workstation-fit-light-1080.png', target: 'workstation.png' },
  { part: 'prompts', picture: 'prompt-walk-light.png', target: 'prompt.png' },
  { part: 'player', picture: 'player-hold-light-1080.png', target: 'player.png' },
  { part: 'back-care', picture: 'back-care-light-1080.png', target: 'back-care.png' },
  { part: 'discomfort', picture: 'discomfort-trend-year-light-1080.png', target: 'discomfort.png' },
];
const GROUPS = ['rhythm', 'prompts', 'times', 'app', 'data'] as const;

if (!isBuilt() && !(await buildApplication())) process.exit(1);
const words = process.argv.slice(2);
const wanted = PARTS.filter((part) => words.includes(part));
const parts: readonly Part[] = wanted.length === 0 ? PARTS : wanted;
if (parts.some((part) => part !== 'tray' && part !== 'strips')) await pictureWindows();
if (parts.includes('tray')) await pictureTray();
if (parts.includes('strips')) await pictureStrips();
if (words.includes('--docs')) {
  for (const { part, picture, target } of DOCUMENTED)
    if (parts.includes(part)) await publishPicture(picture, target);
}
process.stdout.write(`Pictures are in ${PICTURE_FOLDER}\n`);

async function pictureWindows(): Promise<void> {
  const desktop = await startDesktop({ screen: '3200x2000x24' });
  try {
    const session = await openSession(desktop, SCALE);
    if (parts.includes('welcome')) await pictureWelcome(session);
    await session.finishWelcome();
    await session.page.locator('.today').waitFor();
    if (parts.includes('today')) await pictureToday(session);
    if (parts.includes('workstation')) await pictureWorkstation(session);
    if (parts.includes('moves')) await pictureMoves(session);
    if (parts.includes('player')) await picturePlayer(session);
    if (parts.includes('exercise')) await pictureExercise(session);
    if (parts.includes('discomfort')) await pictureDiscomfort(session);
    if (parts.includes('back-care')) await pictureBackCare(session);
    if (parts.includes('settings')) await pictureSettings(session);
    if (parts.includes('prompts')) await picturePrompts(session);
    await session.close();
  } finally {
    await desktop.stop();
  }
}

async function pictureWelcome(session: Session): Promise<void> {
  const { takeWindow } = createPictureTaker(session);
  const next = session.page.locator('.welcome .btn-1');
  await takeWindow('welcome-1');
  await next.click();
  await takeWindow('welcome-2');
  await next.click();
  await takeWindow('welcome-3');
  await next.click();
}

async function pictureToday(session: Session): Promise<void> {
  const { takeWindow } = createPictureTaker(session);
  await work(session, 2);
  // This desktop has no notification server, and the app says so.
  await takeWindow('today-notices');
  await session.dismissNotices();
  await takeWindow('today-first-day');
  await playMorning(session);
  // Without a notification server, each prompt that went unanswered brought the notice back.
  await session.dismissNotices();
  await takeWindow('today');
  await session.say({ type: 'pause', length: { for: 45 * MINUTE } });
  await takeWindow('today-paused');
  await session.say({ type: 'resume' });
}

async function pictureSettings(session: Session): Promise<void> {
  const { takeWindow } = createPictureTaker(session);
  const open = (place: number) => session.page.keyboard.press(`Control+${place}`);
  await open(5);
  await session.page.locator('.settings').waitFor();
  /** The first group is at the top of the page, under the title. */
  const goTo = async (place: number): Promise<void> => {
    await session.page.locator('.group-nav a').nth(place).click();
    if (place === 0) await session.page.locator('.settings-title').scrollIntoViewIfNeeded();
    await session.page.mouse.move(1, 1);
  };
  for (const [place, group] of GROUPS.entries()) {
    await takeWindow(`settings-${group}`, () => goTo(place));
  }
  await open(1);
}

async function picturePrompts(session: Session): Promise<void> {
  const { takeWindow, takePage } = createPictureTaker(session);
  const { clock } = session.sitwell;
  await openToday(session);
  // A walk that was pictured in the player may still be on.
  await session.say({ type: 'end-break' });
  await session.say({ type: 'explain-away', kind: null });
  await session.say({ type: 'say', position: 'sitting' });
  await session.say({ type: 'mode', mode: 'meeting' });
  await workUntilPrompt(session, 'held');
  await work(session, 4);
  await session.dismissNotices();
  await takeWindow('today-held');
  await session.say({ type: 'mode', mode: 'normal' });
  await work(session, 1);
  await takePage('prompt', await session.promptPage());
  await session.say({ type: 'answer', answer: 'taken' });
  await pictureWalk(session);

  await session.change({ prompts: { style: 'full-screen' } });
  await session.say({ type: 'say', position: 'sitting' });
  await workUntilPrompt(session, 'shown');
  await takePage('prompt-full', await session.promptPage());
  await session.say({ type: 'answer', answer: 'skip' });
  await session.say({ type: 'break-now', reminder: 'walk' });
  await takePage('prompt-walk-full', await session.promptPage());
  await session.say({ type: 'answer', answer: 'taken' });
  await clock.advance(1.8 * MINUTE);
  await takePage('break-full', await session.promptPage());
  await session.say({ type: 'end-break' });
}

/** A walk from its prompt to the way back: the lengths, the timer, what was counted, and the prompt after it. */
async function pictureWalk(session: Session): Promise<void> {
  const { takeWindow, takePage } = createPictureTaker(session);
  const { clock } = session.sitwell;
  await session.say({ type: 'break-now', reminder: 'walk' });
  await takePage('prompt-walk', await session.promptPage());
  await session.say({ type: 'answer', answer: 'taken', length: 2 * MINUTE });
  await session.page.locator('.player').waitFor();
  await openToday(session);
  await takeWindow('today-walk');
  await clock.setIdle(1);
  await clock.advance(1.5 * MINUTE);
  await clock.setIdle(0);
  await clock.advance(10_000);
  await takeWindow('today-walk-back');
  await session.say({ type: 'break-now', reminder: 'position-change' });
  await takePage('prompt-after-walk', await session.promptPage());
  await session.say({ type: 'answer', answer: 'taken' });
  await session.say({ type: 'explain-away', kind: null });
}
