import type { Settings, SettingsInput } from '../settings/settings';
import { BUILT_IN_REMINDERS, type Reminder } from './reminder';

const MINUTE = 60_000;

/** A part of the reminder list as a settings file says it: an id and what differs. */
export type ReminderChange = NonNullable<SettingsInput['reminders']>[number];

export const PRESET_IDS = ['steady-30', 'hedge-20-8-2', 'alternate-30', 'hourly-hse'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** A rhythm of the day in one choice. */
export interface Preset {
  readonly id: PresetId;
  /** One turn of the rhythm as it is drawn; minutes. */
  readonly cycle: readonly { readonly kind: 'sitting' | 'standing' | 'walking'; readonly minutes: number }[];
  /** What it sets. Reminders that it does not name stay as they are. */
  readonly changes: readonly (Reminder & { readonly id: 'position-change' | 'standing-cap' | 'walk' })[];
}

const CAP = {
  id: 'standing-cap',
  enabled: true,
  counts: 'standing',
  after: 40 * MINUTE,
  for: 2 * MINUTE,
  asks: 'position-change',
} as const;
const CHANGE = { id: 'position-change', enabled: true, counts: 'sitting', asks: 'position-change' } as const;
const WALK = {
  id: 'walk',
  enabled: true,
  counts: 'screen',
  after: 60 * MINUTE,
  for: 5 * MINUTE,
  asks: 'walk',
} as const;

/**
 * The rhythms on offer, the default first; figures from C1. What the window shows of their sources is in
 * `PRESET_SOURCES`, apart, for Today needs only the times.
 * - `steady-30`: up within every half hour, 28 + 2 min: B-EVANS, B-THORP; standing capped at 40 min: B-COENEN;
 *   a walk each hour: B-GAL2000.
 * - `hedge-20-8-2`: 20 min sitting, 8 standing, 2 moving: S-CUERGO-20-8-2. Its two minutes are the walk, so the
 *   hourly one is off.
 * - `alternate-30`: half an hour sitting, half an hour standing: B-THORP.
 * - `hourly-hse`: 5 min away from the screen each hour: S-NIBIZ, B-GAL2000.
 */
export const PRESETS: readonly Preset[] = [
  {
    id: 'steady-30',
    cycle: [
      { kind: 'sitting', minutes: 28 },
      { kind: 'standing', minutes: 2 },
    ],
    changes: [{ ...CHANGE, after: 28 * MINUTE, for: 2 * MINUTE }, CAP, WALK],
  },
  {
    id: 'hedge-20-8-2',
    cycle: [
      { kind: 'sitting', minutes: 20 },
      { kind: 'standing', minutes: 8 },
      { kind: 'walking', minutes: 2 },
    ],
    changes: [
      { ...CHANGE, after: 20 * MINUTE, for: 8 * MINUTE },
      { ...CAP, after: 8 * MINUTE, asks: 'walk' },
      { ...WALK, enabled: false },
    ],
  },
  {
    id: 'alternate-30',
    cycle: [
      { kind: 'sitting', minutes: 30 },
      { kind: 'standing', minutes: 30 },
    ],
    changes: [
      { ...CHANGE, after: 30 * MINUTE, for: 30 * MINUTE },
      { ...CAP, after: 30 * MINUTE },
      { ...WALK, enabled: false },
    ],
  },
  {
    id: 'hourly-hse',
    cycle: [
      { kind: 'sitting', minutes: 55 },
      { kind: 'walking', minutes: 5 },
    ],
    changes: [{ ...CHANGE, after: 55 * MINUTE, for: 5 * MINUTE }, CAP, { ...WALK, after: 55 * MINUTE }],
  },
];

/** C1's prompt after 30 min and its 28 + 2 min turn are one rhythm: the list out of the box is Steady too. */
const OUT_OF_THE_BOX = BUILT_IN_REMINDERS.filter((each) =>
  PRESETS[0]?.changes.some((change) => change.id === each.id),
);

function isSameRule(one: Reminder, other: Reminder): boolean {
  return (
    one.enabled === other.enabled &&
    // A rule that is off has no say, whatever its times are.
    (!one.enabled ||
      (one.counts === other.counts &&
        one.after === other.after &&
        one.for === other.for &&
        one.asks === other.asks))
  );
}

function follows(reminders: readonly Reminder[], rules: readonly Reminder[]): boolean {
  return rules.every((rule) => reminders.some((each) => each.id === rule.id && isSameRule(each, rule)));
}

/** The rhythm that the settings follow, or `own`. Only the reminders that a preset names are compared. */
export function presetOf(settings: Pick<Settings, 'reminders'>): PresetId | 'own' {
  const preset = PRESETS.find((each) => follows(settings.reminders, each.changes));
  if (preset !== undefined) return preset.id;
  return follows(settings.reminders, OUT_OF_THE_BOX) ? 'steady-30' : 'own';
}

/** The reminder list once the preset is chosen; reminders that it does not name keep their place and values. */
export function applyPreset(settings: Pick<Settings, 'reminders'>, id: PresetId): readonly Reminder[] {
  const preset = PRESETS.find((each) => each.id === id);
  return settings.reminders.map((each) => preset?.changes.find((change) => change.id === each.id) ?? each);
}

/**
 * The list as a settings file says it: a built-in reminder only as far as it differs from its default, a
 * person's own in full. Times in ms. `parseSettings` reads the same list from it.
 */
export function describeChanges(reminders: readonly Reminder[]): ReminderChange[] {
  return reminders.flatMap((reminder): ReminderChange[] => {
    const base = BUILT_IN_REMINDERS.find((each) => each.id === reminder.id);
    if (base === undefined) return [{ ...reminder }];
    const change: ReminderChange = { id: reminder.id };
    if (reminder.enabled !== base.enabled) change.enabled = reminder.enabled;
    if (reminder.counts !== base.counts) change.counts = reminder.counts;
    if (reminder.after !== base.after) change.after = reminder.after;
    if (reminder.for !== base.for) change.for = reminder.for;
    if (reminder.asks !== base.asks) change.asks = reminder.asks;
    if (reminder.title !== base.title) change.title = reminder.title;
    return Object.keys(change).length > 1 ? [change] : [];
  });
}

/** Whether the reminder is the person's own, so that it can be renamed and deleted. */
export function isOwnReminder(reminder: Pick<Reminder, 'id'>): boolean {
  return BUILT_IN_REMINDERS.every((each) => each.id !== reminder.id);
}
