import type { CompanionView } from '@shared/ipc';
import { NOTHING_DONE, type Profile } from '@shared/workstation/profile';
import type { Answers } from '@shared/workstation/questions';
import { atTime, sampleView } from './snapshots';

/** 170 cm at a fixed desk of 72 cm: the person of every workstation sample. */
export const SAMPLE_ANSWERS: Answers = {
  stature: 1_700,
  seatLowest: 400,
  seatHighest: 520,
  seatNow: 440,
  lowBack: 'nothing',
  desk: 'fixed',
  deskNow: 720,
  screenKind: 'monitor',
  screenTop: 400,
};

/** A profile that was set up and not yet checked. */
export function sampleProfile(overrides: Partial<Profile> = {}): Profile {
  return {
    id: 'home',
    name: 'Home desk',
    answers: SAMPLE_ANSWERS,
    setupDone: true,
    doneSteps: NOTHING_DONE,
    checks: {},
    todos: {},
    rosa: {},
    furnitureChangedAt: atTime(9, 0),
    checkedAt: null,
    ...overrides,
  };
}

/** The main window's view with this one profile in use. */
export function sampleWorkstationView(
  profile: Partial<Profile> = {},
  overrides: Partial<CompanionView> = {},
): CompanionView {
  const used = sampleProfile(profile);
  return sampleView({ workstation: { profiles: [used], current: used.id }, ...overrides });
}
