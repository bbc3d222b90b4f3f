import { EMPTY_LOG } from '@shared/discomfort/check-in';
import { summarizeLog } from '@shared/discomfort/summary';
import type { CompanionView, PromptWindowView } from '@shared/ipc';
import type { BoutView, PromptMark, PromptView, SessionSnapshot } from '@shared/session/snapshot';
import { EMPTY_MOVES } from '@shared/moves/moves-document';
import type { PromptOutcome } from '@shared/reminders/outcome';
import { DEFAULT_SETTINGS } from '@shared/settings/settings';
import { EMPTY_WORKSTATION, NOTHING_DONE, type Profile } from '@shared/workstation/profile';
import type { Answers } from '@shared/workstation/questions';

const MINUTE = 60_000;

/** Monday, 23 November 2026, 14:40 in UTC: the moment every sample speaks of (epoch ms). */
export const SAMPLE_NOW = Date.UTC(2026, 10, 23, 14, 40);

/** A time of the sample day as epoch ms: `atTime(8, 10)` is 08:10 UTC. */
export function atTime(hour: number, minute: number): number {
  return Date.UTC(2026, 10, 23, hour, minute);
}

type Entry = readonly [kind: BoutView['kind'], fromMinute: number, toMinute: number];

const DAY: readonly Entry[] = [
  ['sitting', 490, 521],
  ['standing', 521, 549],
  ['sitting', 549, 578],
  ['walking', 578, 583],
  ['sitting', 583, 612],
  ['standing', 612, 640],
  ['sitting', 640, 668],
  ['walking', 668, 673],
  ['sitting', 673, 695],
  ['standing', 695, 725],
  ['sitting', 725, 740],
  ['away', 740, 790],
  ['sitting', 790, 824],
  ['standing', 824, 850],
  ['walking', 850, 858],
  ['sitting', 858, 880],
];

const MARKS: readonly (readonly [number, PromptOutcome])[] = [
  [521, 'taken'],
  [578, 'taken'],
  [612, 'taken'],
  [640, 'snoozed'],
  [668, 'taken'],
  [690, 'taken'],
  [725, 'skipped'],
  [824, 'taken'],
  [850, 'taken'],
];

function toWall(minuteOfDay: number): number {
  return atTime(0, 0) + minuteOfDay * MINUTE;
}

function sumOf(kind: BoutView['kind']): number {
  return DAY.filter(([each]) => each === kind).reduce((sum, [, from, to]) => sum + (to - from) * MINUTE, 0);
}

const BOUTS: readonly BoutView[] = DAY.map(([kind, from, to]) => ({
  kind,
  from: toWall(from),
  to: toWall(to),
}));
const PROMPTS: readonly PromptMark[] = MARKS.map(([at, outcome]) => ({
  reminder: 'position-change',
  at: toWall(at),
  outcome,
}));

/** 22 minutes of sitting on an ordinary afternoon; the next prompt in 8. `today` may be overridden in part. */
export function sampleSnapshot(
  overrides: Partial<Omit<SessionSnapshot, 'today'>> & {
    readonly today?: Partial<SessionSnapshot['today']>;
  } = {},
): SessionSnapshot {
  const { today, ...rest } = overrides;
  return {
    at: SAMPLE_NOW,
    timeZone: 'UTC',
    position: 'sitting',
    presence: 'active',
    bout: { kind: 'sitting', since: SAMPLE_NOW - 22 * MINUTE, length: 22 * MINUTE },
    progress: { counted: 22 * MINUTE, after: 30 * MINUTE },
    upcoming: [
      {
        reminder: 'position-change',
        asks: 'position-change',
        title: null,
        dueAt: atTime(14, 48),
        for: 2 * MINUTE,
        satisfies: ['stretch'],
        noticed: false,
      },
      {
        reminder: 'walk',
        asks: 'walk',
        title: null,
        dueAt: atTime(15, 18),
        for: 5 * MINUTE,
        satisfies: ['position-change', 'stretch'],
        noticed: false,
      },
    ],
    prompt: null,
    break: null,
    heldBy: [],
    quiet: null,
    heldSince: null,
    mode: 'normal',
    pausedUntil: null,
    awayQuestion: null,
    latestMoves: [],
    ...rest,
    today: {
      day: '2026-11-23',
      bouts: BOUTS,
      prompts: PROMPTS,
      totals: {
        sitting: sumOf('sitting'),
        standing: sumOf('standing'),
        walking: sumOf('walking'),
        away: sumOf('away'),
      },
      longestSitting: 34 * MINUTE,
      changes: 9,
      walks: { count: 3, length: sumOf('walking') },
      moves: { count: 4 },
      target: 2 * 60 * MINUTE,
      ...today,
    },
  };
}

/** A position change that is on the screen since 14:48. */
export function samplePrompt(overrides: Partial<PromptView> = {}): PromptView {
  const { reminder = 'position-change', dueAt = atTime(14, 48) } = overrides;
  return {
    key: `${reminder} ${dueAt} ${overrides.shownAt ?? ''}`,
    reminder: 'position-change',
    asks: 'position-change',
    title: null,
    target: 'standing',
    satisfies: ['stretch'],
    phase: 'shown',
    dueAt: atTime(14, 48),
    shownAt: atTime(14, 48),
    closesAt: atTime(14, 51),
    escalation: 0,
    counted: 30 * MINUTE,
    breakFor: 2 * MINUTE,
    lengths: [],
    stretchFor: null,
    canSnooze: true,
    canSkip: true,
    snoozeFor: 5 * MINUTE,
    ...overrides,
  };
}

/** The companion window's whole view: welcomed, English, nothing wrong. */
export function sampleView(overrides: Partial<CompanionView> = {}): CompanionView {
  return {
    snapshot: sampleSnapshot(),
    settings: { ...DEFAULT_SETTINGS, welcomed: true },
    workstation: EMPTY_WORKSTATION,
    walkingPlan: null,
    discomfort: summarizeLog(EMPTY_LOG),
    moves: EMPTY_MOVES,
    unit: 'cm',
    notices: [],
    language: 'en',
    country: 'GB',
    dataFolder: '/home/ada/.config/Sitwell',
    abilities: { tray: true, notifications: true, notificationActions: true, idle: true, platform: 'linux' },
    ...overrides,
  };
}

/** The prompt's window with a position change on show. */
export function samplePromptView(overrides: Partial<PromptWindowView> = {}): PromptWindowView {
  return {
    snapshot: sampleSnapshot({
      at: atTime(14, 48),
      bout: { kind: 'sitting', since: atTime(14, 18), length: 30 * MINUTE },
      progress: { counted: 30 * MINUTE, after: 30 * MINUTE },
      prompt: samplePrompt(),
    }),
    words: {
      title: 'Time to change position',
      body: 'You have sat for 30 minutes. Raise the desk, or just stand a while.',
      take: 'I’m standing',
      lengths: [],
      lengthsLabel: 'How long to walk',
      snooze: 'Snooze',
      skip: 'Skip',
      back: 'I’m back',
      skipRest: 'Skip the rest',
      running: 'Standing',
      runningBody: 'Shift your weight now and then. Soft knees, easy shoulders.',
      covers: null,
      away: null,
      longer: '5 min more',
      play: 'Show the moves',
      takeAndStretch: 'Stand and stretch',
      emergency: 'Hold Esc for three seconds to leave',
      redFlags: 'See a doctor?',
      staysFor: 'Time this prompt stays',
    },
    opens: null,
    style: 'card',
    strict: false,
    language: 'en',
    ...overrides,
  };
}

/** The prompt's window with a walk on show: two, five or ten minutes. */
export function sampleWalkPromptView(overrides: Partial<PromptWindowView> = {}): PromptWindowView {
  const view = samplePromptView();
  const lengths = [2, 5, 10].map((minutes) => minutes * MINUTE);
  return {
    ...view,
    snapshot: {
      ...view.snapshot,
      prompt: samplePrompt({
        reminder: 'walk',
        asks: 'walk',
        target: null,
        satisfies: ['position-change', 'stretch'],
        counted: 60 * MINUTE,
        breakFor: 5 * MINUTE,
        lengths,
      }),
    },
    words: {
      ...view.words,
      title: 'Time for a walk',
      body: '60 minutes since your last walk. Fetch water, take the stairs, or make a call on foot.',
      take: 'I’m walking',
      lengths: lengths.map((length) => ({
        length,
        label: `${length / MINUTE} min`,
        alone: `Walk ${length / MINUTE} min`,
      })),
      covers: 'Covers your position change and your stretch too.',
    },
    ...overrides,
  };
}

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
