import type { Claims } from './claim';

/** Today and what all sections share. */
export const COMPANION_CLAIMS = {
  'recheck.half-year': { ours: 'When to check a workstation again; no source gives a time.' },
  'recheck.discomfort': { notAClaim: 'Asks about an earlier answer.' },
  'pause.half': { notAClaim: 'A length of pause to choose.' },
  'totals.prompts': { notAClaim: 'Counts the prompts of the day.' },
} as const satisfies Claims;
