import type { SourceId } from '../evidence/sources';

/** Where a spell of back pain stands on the line of time. */
export type PainDuration = 'acute' | 'subacute' | 'chronic';

/** Weeks from the first day of a spell from which it is subacute, and chronic (L-NINDS22, L-HENSCHKE). */
export const SUBACUTE_FROM_WEEKS = 4;
export const CHRONIC_FROM_WEEKS = 12;
export const PAIN_DURATION_SOURCES = [
  'L-NINDS22',
  'L-NINDSB',
  'L-HENSCHKE',
] as const satisfies readonly SourceId[];

/**
 * How long a spell has lasted, in the words of the field: acute under 4 weeks, subacute from 4 to under 12, chronic from 12.
 * @param days from its first day to the last one; a negative number counts as none.
 */
export function findPainDuration(days: number): PainDuration {
  if (days >= CHRONIC_FROM_WEEKS * 7) return 'chronic';
  return days >= SUBACUTE_FROM_WEEKS * 7 ? 'subacute' : 'acute';
}
