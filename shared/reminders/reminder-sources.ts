import type { SourceId } from '../evidence/sources';
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
