/**
 * What office workers chose when they could move the support, S-COLEMAN: mean height above the squashed seat (mm).
 * Stature and sex made no difference; heavier people chose higher.
 */
export const LUMBAR_STUDY = { people: 123, mean: 190 } as const;
