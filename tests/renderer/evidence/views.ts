import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { TOPIC_IDS } from '@shared/back-care/topic';
import type { CompanionView } from '@shared/ipc';
import { MOVE_IDS } from '@shared/moves/move';
import backCare from '@resources/locales/en/back-care.json';
import moves from '@resources/locales/en/moves.json';
import { sampleView } from '../../support/snapshots';
import { SAMPLE_ANSWERS, sampleWorkstationView } from '../../support/workstation-samples';
import { samplePlan } from '../../support/walking-plans';

/** A place in the main window that is walked to. */
export interface ViewToWalk {
  readonly name: string;
  readonly view: CompanionView;
  /** Names of what is pressed to get there, one after the other; the beginning of a name is enough. */
  readonly path: readonly string[];
  /** Words that stand there and nowhere on the way. */
  readonly shows: string | RegExp;
}

const WORKSTATION = sampleWorkstationView({
  answers: {
    ...SAMPLE_ANSWERS,
    glasses: 'multifocal',
    desk: 'adjustable',
    deskLowest: 620,
    deskHighest: 1_270,
  },
});
const CHECKED = sampleWorkstationView({ checks: { CH1: 'yes', RT1: 'no' }, checkedAt: 1 });
const FIRST_RUN = sampleView();

/** Every view with words of its own. A new one is one line. */
export const VIEWS: readonly ViewToWalk[] = [
  { name: 'Today', view: WORKSTATION, path: ['Today'], shows: 'Coming up' },
  {
    name: 'Welcome',
    view: { ...FIRST_RUN, settings: { ...FIRST_RUN.settings, welcomed: false } },
    path: [],
    shows: 'The next position is the best one.',
  },
  {
    name: 'Welcome, rhythm',
    view: { ...FIRST_RUN, settings: { ...FIRST_RUN.settings, welcomed: false } },
    path: ['Choose a rhythm'],
    shows: 'Pick a rhythm.',
  },
  { name: 'Red flags', view: FIRST_RUN, path: ['See a doctor?'], shows: 'Warning signs: book a visit' },
  { name: 'Settings', view: FIRST_RUN, path: ['Settings'], shows: 'Half and half' },
  {
    name: 'Moves, beyond the desk',
    view: FIRST_RUN,
    path: ['Moves', 'Beyond the desk'],
    shows: 'Five kinds of exercise',
  },
  {
    name: 'Moves, beyond the desk, questions',
    view: FIRST_RUN,
    path: ['Moves', 'Beyond the desk', 'Make a plan'],
    shows: 'How fast should it grow?',
  },
  {
    name: 'Moves, beyond the desk, plan',
    view: sampleView({ walkingPlan: samplePlan() }),
    path: ['Moves', 'Beyond the desk'],
    shows: 'How the plan grows',
  },
  {
    name: 'Workstation, first question',
    view: sampleWorkstationView({ answers: {}, setupDone: false }),
    path: ['Workstation'],
    shows: 'How tall are you?',
  },
  { name: 'Workstation, fit', view: WORKSTATION, path: ['Workstation'], shows: 'Fit plan' },
  {
    name: 'Workstation, fit, standing',
    view: WORKSTATION,
    path: ['Workstation', 'Standing'],
    shows: 'Standing is a change, not a cure',
  },
  {
    name: 'Workstation, heights',
    view: WORKSTATION,
    path: ['Workstation', 'Heights'],
    shows: /Heights are above the floor/,
  },
  {
    name: 'Workstation, back and feet',
    view: WORKSTATION,
    path: ['Workstation', 'Back and feet'],
    shows: 'Something under the feet',
  },
  {
    name: 'Workstation, checklist',
    view: WORKSTATION,
    path: ['Workstation', 'Checklist', 'Start'],
    shows: 'Why it is asked',
  },
  { name: 'Workstation, result', view: CHECKED, path: ['Workstation', 'Checklist'], shows: 'What to change' },
  {
    name: 'Workstation, ROSA',
    view: WORKSTATION,
    path: ['Workstation', 'ROSA'],
    shows: 'What this is, and what not',
  },
  {
    name: 'Workstation, details',
    view: WORKSTATION,
    path: ['Workstation', 'Details'],
    shows: /Everything the plan knows/,
  },
  { name: 'Moves', view: FIRST_RUN, path: ['Moves'], shows: 'Chest opener' },
  ...MOVE_IDS.map((id) => ({
    name: `Moves, ${id}`,
    view: FIRST_RUN,
    path: ['Moves', moves.moves[id].name],
    shows: 'How to do it',
  })),
  {
    name: 'Player',
    view: FIRST_RUN,
    path: ['Moves', 'Chest opener', 'Start'],
    shows: /to get ready|, hold|once in position/,
  },
  { name: 'Moves, routines', view: FIRST_RUN, path: ['Moves', 'Routines'], shows: 'Two minutes' },
  {
    name: 'Beyond the desk',
    view: FIRST_RUN,
    path: ['Moves', 'Beyond the desk'],
    shows: 'Five kinds of exercise',
  },
  { name: 'Back care', view: FIRST_RUN, path: ['Back care'], shows: 'How it goes' },
  ...TOPIC_IDS.map((id) => ({
    name: `Back care, ${id}`,
    view: FIRST_RUN,
    path: ['Back care', backCare.topics[id].title],
    shows: backCare.topics[id].teach,
  })),
  {
    name: 'Discomfort log',
    view: FIRST_RUN,
    path: ['Back care', 'Discomfort log'],
    shows: 'How is it right now?',
  },
];

/** Presses what has this name: an entry of the rail, a tab, a button, a switch. */
export async function press(name: string): Promise<void> {
  const named = (role: 'button' | 'tab' | 'radio', exact: boolean) => page.getByRole(role, { name, exact });
  const exactly = named('tab', true).or(named('button', true)).or(named('radio', true));
  await expect.element(exactly.or(named('button', false)).first()).toBeInTheDocument();
  const [control] = exactly.elements().concat(named('button', false).elements());
  // Its label may lie above a radio.
  control?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}
