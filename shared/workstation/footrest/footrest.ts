import type { FitPlan } from '../fit-plan/plan';
import { TOLERANCES } from '../fit-plan/tolerances';
import { describeBooks } from './books';

/** What a footrest should be like. Lengths in mm, slope in degrees. */
export const FOOTREST = {
  /** So far may its height be off: S-OPENERG-FR. */
  tolerance: TOLERANCES.feet,
  /** The platform at least, and the slope of one that is bought: S-DIN4556, a weak copy, so to be said with "about". */
  width: 450,
  depth: 350,
  slope: [5, 15],
} as const;

/** In how many people with low back pain a footstool while standing was tried; it did not lessen it: B-SMITH19. */
export const STANDING_STOOL_TRIAL = 16;

/** Whether the feet need something to stand on once the chair fits the desk. Lengths in mm above the floor. */
export type FootrestNeed =
  | { readonly kind: 'none' }
  /** The feet reach the floor: what they stand on now can go. */
  | { readonly kind: 'remove'; readonly now: number }
  /** What they stand on now is right. */
  | { readonly kind: 'keep'; readonly mm: number }
  | { readonly kind: 'put'; readonly mm: number; readonly books: number };

/** What the plan for sitting does with the feet. A height that its tolerance swallows is the floor. */
export function findFootrestNeed({ before, after }: FitPlan): FootrestNeed {
  const [now, mm] = [before.footrest, after.footrest];
  if (mm > 0 && mm === now) return { kind: 'keep', mm };
  if (mm > FOOTREST.tolerance) return { kind: 'put', mm, books: describeBooks(mm).books };
  return now > 0 ? { kind: 'remove', now } : { kind: 'none' };
}
