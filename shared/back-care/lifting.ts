import type { SourceId } from '../evidence/sources';

/** The steps of a lift, in the order in which they are done. */
export const LIFTING_STEPS = ['plan', 'stance', 'bend', 'close', 'turn', 'limits'] as const;
export type LiftingStep = (typeof LIFTING_STEPS)[number];

/** What each step rests on (EVIDENCE ED16). */
export const LIFTING_SOURCES: Readonly<Record<LiftingStep, readonly SourceId[]>> = {
  plan: ['L-HSELIFT', 'L-RR097'],
  stance: ['L-HSELIFT', 'L-AAOSLIFT'],
  close: ['L-HSELIFT'],
  bend: ['L-HSELIFT', 'L-SLATER'],
  turn: ['L-HSELIFT', 'L-AAOSLIFT'],
  limits: ['L-HSELIFT'],
};
