import type { Claims } from './claim';

/**
 * The prompt shows no sources: it is read in two seconds and must not lead away from work. What it says is said in
 * Settings and Moves too, beside their sources.
 */
export const PROMPT_CLAIMS = {
  'body.stretch': { sources: ['X-NHSINFORM'] },
  'runningBody.stretch': { sources: ['X-NHSINFORM'] },
} as const satisfies Claims;
