import { z } from 'zod';
import { BUILT_IN_REMINDERS, type Reminder } from '../reminders/reminder';
import { durationSchema } from './duration-schema';

const SECOND = 1_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day like 08:30');

/** A span within a week; `from` after `to` runs past midnight. Days: 1 Monday to 7 Sunday. */
const timeRange = z.object({
  days: z.array(z.int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5, 6, 7]),
  from: timeOfDay,
  to: timeOfDay,
});
export type TimeRange = z.infer<typeof timeRange>;

const reminderChange = z.object({
  id: z.string().min(1).max(64),
  enabled: z.boolean().optional(),
  counts: z.enum(['sitting', 'standing', 'screen', 'attached']).optional(),
  after: durationSchema(MINUTE, 24 * HOUR).optional(),
  for: durationSchema(0, 4 * HOUR).optional(),
  asks: z.enum(['position-change', 'walk', 'stretch', 'micro-break', 'eye-rest', 'other']).optional(),
  title: z.string().max(80).optional(),
});

/** Lays changes over the built-in list by id; an unknown id is the user's own and needs `after`. */
function completeReminders(
  changes: readonly z.infer<typeof reminderChange>[],
  context: z.core.$RefinementCtx,
): readonly Reminder[] {
  const list = new Map<string, Reminder>(BUILT_IN_REMINDERS.map((reminder) => [reminder.id, reminder]));
  changes.forEach((change, index) => {
    const named = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const base = list.get(change.id);
    if (base === undefined && change.after === undefined) {
      context.addIssue({
        code: 'custom',
        path: [index, 'after'],
        message: `is missing for your own reminder "${change.id}"`,
      });
      return;
    }
    const own: Reminder = {
      id: change.id,
      enabled: true,
      counts: 'screen',
      after: HOUR,
      for: 0,
      asks: 'other',
      title: change.id,
    };
    list.set(change.id, { ...(base ?? own), ...named });
  });
  return [...list.values()];
}

const settingsSchema = z.object({
  /** Raised when the meaning of a stored setting changes; see migrations.ts. */
  version: z.literal(1).default(1),
  reminders: z.array(reminderChange).default([]).transform(completeReminders),
  /** Idle this long is away (ms). */
  awayAfter: durationSchema(30 * SECOND, 30 * MINUTE).default(3 * MINUTE),
  /** The tray announces a prompt this long before it is due (ms). */
  noticeBefore: durationSchema(0, 10 * MINUTE).default(MINUTE),
  dayStartsAt: timeOfDay.default('04:00'),
  snoozeFor: durationSchema(MINUTE, HOUR).default(5 * MINUTE),
  snoozeLimit: z.int().min(0).max(10).default(3),
  /** Prompts are held during these. */
  quietTimes: z.array(timeRange).default([]),
  /** Prompts come only during these; an empty list means always. */
  workingHours: z.array(timeRange).default([]),
  prompts: z
    .object({
      /** Where a prompt appears. */
      style: z.enum(['card', 'full-screen', 'notification']).default('card'),
      /** Also send a desktop notification when a prompt is noticed, `noticeBefore` ahead of it. */
      announce: z.boolean().default(false),
      sound: z.boolean().default(false),
      /** No snooze and no skip, save by the emergency exit. */
      strict: z.boolean().default(false),
    })
    .prefault({}),
  /** Time on the feet to aim for in a working day (ms). Two hours, four in time: B-BUCKLEY. */
  uprightTarget: durationSchema(0, 12 * HOUR).default(2 * HOUR),
  app: z
    .object({
      language: z.enum(['system', 'en', 'de']).default('system'),
      theme: z.enum(['system', 'light', 'dark']).default('system'),
      /** Of lengths; `system` follows the region. */
      units: z.enum(['system', 'cm', 'in']).default('system'),
      startAtLogin: z.boolean().default(false),
      /** Electron accelerators; empty switches one off. */
      shortcuts: z
        .object({
          answer: z.string().default('CommandOrControl+Alt+Enter'),
          switchPosition: z.string().default('CommandOrControl+Alt+S'),
        })
        .prefault({}),
    })
    .prefault({}),
  /** Whether the first-run screens were finished or skipped. */
  welcomed: z.boolean().default(false),
});

/** The settings after defaults: every duration in ms, every built-in reminder in the list. */
export type Settings = z.output<typeof settingsSchema>;
/** What a file, a script or the settings window may say: any part, durations as text or ms. */
export type SettingsInput = z.input<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** One sentence a problem, each naming the field and what was found. */
export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads settings from outside. Never throws. */
export function parseSettings(input: unknown): SettingsResult {
  const result = settingsSchema.safeParse(input);
  if (result.success) return { ok: true, settings: result.data };
  return {
    ok: false,
    problems: result.error.issues.map((issue) => `settings.${issue.path.join('.')}: ${issue.message}`),
  };
}
