import type { SourceId } from '../evidence/sources';
import type { PresetId } from './presets';
import type { BUILT_IN_IDS } from './reminder';

/** What the times of the built-in reminders rest on. How long a stretch takes, and when it may come, is ours. */
export const REMINDER_SOURCES: Readonly<Record<(typeof BUILT_IN_IDS)[number], readonly SourceId[]>> = {
  'position-change': ['B-EVANS', 'B-THORP', 'S-CUERGO-STAND'],
  'standing-cap': ['B-COENEN'],
  walk: ['B-GAL2000', 'S-NIBIZ'],
  stretch: ['B-GAL2007', 'X-NHSINFORM'],
  'micro-break': ['B-MCLEAN', 'B-HEN89'],
  // They disagree, so it is off.
  'eye-rest': ['B-2020-J', 'B-2020-T'],
};

/** What the times of the rhythms rest on. */
export const PRESET_SOURCES: Readonly<Record<PresetId, readonly SourceId[]>> = {
  'steady-30': ['B-EVANS', 'B-THORP', 'B-COENEN', 'B-GAL2000'],
  'hedge-20-8-2': ['S-CUERGO-20-8-2'],
  'alternate-30': ['B-THORP'],
  'hourly-hse': ['S-NIBIZ', 'B-GAL2000', 'B-COENEN'],
};
