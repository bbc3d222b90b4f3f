import type { SourceId } from '../evidence/sources';

/** Where a spell of back pain stands on the line of time. */
export type PainStage = 'acute' | 'subacute' | 'chronic';

/** Weeks from the first day of a spell at which the next stage begins (L-NINDS22, L-HENSCHKE). */
export const SUBACUTE_FROM_WEEKS = 4;
export const CHRONIC_FROM_WEEKS = 12;
export const PAIN_STAGE_SOURCES = [
  'L-NINDS22',
  'L-NINDSB',
  'L-HENSCHKE',
] as const satisfies readonly SourceId[];

/**
 * The stage of a spell: acute under 4 weeks, subacute from 4 to under 12, chronic from 12.
 * @param days from its first day to the last one; a negative number counts as none.
 */
export function findPainStage(days: number): PainStage {
  if (days >= CHRONIC_FROM_WEEKS * 7) return 'chronic';
  return days >= SUBACUTE_FROM_WEEKS * 7 ? 'subacute' : 'acute';
}
