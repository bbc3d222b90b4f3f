import { correlateRanks } from './rank-correlation';

/** Fewer days than these say nothing, whatever the figure: our own judgement. */
export const FEWEST_DAYS = 20;
/** A weaker figure is not worth a sentence even where it is beyond chance: our own judgement. */
const WEAKEST = 0.2;
/** Two standard errors: 19 of 20 figures that chance alone makes lie within them. */
const BEYOND_CHANCE = 1.96;

/** Whether two things of the same days went together in the log. Never why: see `docs/discomfort.md`. */
export type Association =
  /** `days` had both; `missing` more are needed. */
  | { readonly kind: 'too-few'; readonly days: number; readonly missing: number }
  /** One of the two was the same on every day. */
  | { readonly kind: 'no-change'; readonly days: number }
  /** `rho`: Spearman's rank correlation, -1 to 1. `together`: high days met high days; `opposite`: low ones. */
  | {
      readonly kind: 'together' | 'opposite' | 'apart';
      readonly days: number;
      readonly rho: number;
    };

/** What can be said of pairs, one a day. */
export function findAssociation(pairs: readonly (readonly [number, number])[]): Association {
  const days = pairs.length;
  if (days < FEWEST_DAYS) return { kind: 'too-few', days, missing: FEWEST_DAYS - days };
  const rho = correlateRanks(pairs);
  if (rho === null) return { kind: 'no-change', days };
  const least = Math.max(WEAKEST, BEYOND_CHANCE / Math.sqrt(days - 1));
  if (Math.abs(rho) < least) return { kind: 'apart', days, rho };
  return { kind: rho > 0 ? 'together' : 'opposite', days, rho };
}
