import type { SourceId } from '../evidence/sources';

/** Where a spell of back pain stands on the line of time. */
export type PainStage = 'acute' | 'subacute' | 'chronic';

const DAY = 86_400_000;
export const WEEK = 7 * DAY;

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
 * @param length ms since its first day; a negative one counts as none.
 */
export function findPainStage(length: number): PainStage {
  if (length >= CHRONIC_FROM_WEEKS * WEEK) return 'chronic';
  return length >= SUBACUTE_FROM_WEEKS * WEEK ? 'subacute' : 'acute';
}
