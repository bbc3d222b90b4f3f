import { correlateRanks } from './rank-correlation';

/** Fewer days than these say nothing, whatever the figure: our own judgement. */
export const FEWEST_DAYS = 20;
/** From these figures on, up or down, two things went together somewhat, and clearly: our own judgement. */
const SOMEWHAT = 0.3;
const CLEARLY = 0.5;
/** Two standard errors: 19 of 20 figures that chance alone makes lie within them. */
const BEYOND_CHANCE = 1.96;

/** Whether two things of the same days went together in the log. Never why: see `docs/discomfort.md`. */
export type Association =
  /** `days` had both; `missing` more are needed. */
  | { readonly kind: 'too-few'; readonly days: number; readonly missing: number }
  /** One of the two was the same on every day. */
  | { readonly kind: 'no-change'; readonly days: number }
  /** `rho`: Spearman's rank correlation, -1 to 1; too near to 0 to tell of anything. */
  | { readonly kind: 'hardly'; readonly days: number; readonly rho: number }
  /** `together`: high days met high days; `opposite`: low ones. */
  | {
      readonly kind: 'together' | 'opposite';
      readonly grade: 'somewhat' | 'clearly';
      readonly days: number;
      readonly rho: number;
    };

/** What can be said of pairs, one a day. */
export function findAssociation(pairs: readonly (readonly [number, number])[]): Association {
  const days = pairs.length;
  if (days < FEWEST_DAYS) return { kind: 'too-few', days, missing: FEWEST_DAYS - days };
  const rho = correlateRanks(pairs);
  if (rho === null) return { kind: 'no-change', days };
  const strength = Math.abs(rho);
  if (strength < Math.max(SOMEWHAT, BEYOND_CHANCE / Math.sqrt(days - 1)))
    return { kind: 'hardly', days, rho };
  return {
    kind: rho > 0 ? 'together' : 'opposite',
    grade: strength < CLEARLY ? 'somewhat' : 'clearly',
    days,
    rho,
  };
}
