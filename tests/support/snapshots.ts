import { EMPTY_LOG } from '@shared/discomfort/check-in';
import { summarizeLog } from '@shared/discomfort/summary';
import type { CompanionView } from '@shared/ipc';
import type { BoutView, PromptMark, SessionSnapshot } from '@shared/session/snapshot';
import { EMPTY_MOVES } from '@shared/moves/moves-document';
import type { PromptOutcome } from '@shared/reminders/outcome';
import { DEFAULT_SETTINGS } from '@shared/settings/settings';
import { EMPTY_WORKSTATION } from '@shared/workstation/profile';

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

/** The companion window's whole view: welcomed, English, nothing wrong. */
export function sampleView(overrides: Partial<CompanionView> = {}): CompanionView {
  return {
    snapshot: sampleSnapshot(),
    settings: { ...DEFAULT_SETTINGS, welcomed: true },
    workstation: EMPTY_WORKSTATION,
    walkingPlan: null,
    discomfort: summarizeLog(EMPTY_LOG, '2026-03-02'),
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
