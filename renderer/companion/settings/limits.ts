const SECOND = 1_000;
const MINUTE = 60_000;
const HOUR = 3_600_000;

/** A length of time that a field takes: bounds in ms, and what a number without a unit counts in. */
export interface DurationLimits {
  readonly least: number;
  readonly most: number;
  readonly bare: 'minutes' | 'seconds';
}

/**
 * The schema's bounds, here once more so that a sentence can name them in the person's language. A test
 * holds them against the schema.
 */
export const LIMITS = {
  after: { least: MINUTE, most: 24 * HOUR, bare: 'minutes' },
  for: { least: 0, most: 4 * HOUR, bare: 'minutes' },
  awayAfter: { least: 30 * SECOND, most: 30 * MINUTE, bare: 'minutes' },
  noticeBefore: { least: 0, most: 10 * MINUTE, bare: 'seconds' },
  snoozeFor: { least: MINUTE, most: HOUR, bare: 'minutes' },
  uprightTarget: { least: 0, most: 12 * HOUR, bare: 'minutes' },
} as const satisfies Record<string, DurationLimits>;

/** Snoozes of one prompt; at most this many. */
export const SNOOZE_LIMIT_MOST = 10;
