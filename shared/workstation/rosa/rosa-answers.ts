/** The parts of the workstation that ROSA scores, I-ROSA. */
export const ROSA_AREAS = [
  'seatHeight',
  'seatDepth',
  'armrests',
  'backSupport',
  'monitor',
  'telephone',
  'mouse',
  'keyboard',
] as const;
export type RosaArea = (typeof ROSA_AREAS)[number];

/** What is used for a length of time of its own; the four areas of the chair share one. */
export const ROSA_USES = ['chair', 'monitor', 'telephone', 'mouse', 'keyboard'] as const;
export type RosaUse = (typeof ROSA_USES)[number];

/** `short`: under 30 min at a stretch or 1 h a day; `long`: over 1 h at a stretch or 4 h a day (I-ROSA-GUIDE). */
export const ROSA_DURATIONS = ['short', 'medium', 'long'] as const;
export type RosaDuration = (typeof ROSA_DURATIONS)[number];

/** What was found in one area: the option that fits best and what comes on top, by their ids in `ROSA_RULES`. */
export interface RosaPosture {
  readonly option: string;
  readonly additions: readonly string[];
}

/** What was answered so far; what was not is absent. */
export interface RosaAnswers {
  readonly postures?: { readonly [A in RosaArea]?: RosaPosture } | undefined;
  readonly durations?: { readonly [U in RosaUse]?: RosaDuration } | undefined;
}
