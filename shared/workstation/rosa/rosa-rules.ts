import type { RosaArea, RosaDuration } from './rosa-answers';

interface RosaAreaRules {
  /** Points of each way in which it can be; one is chosen. */
  readonly options: Readonly<Record<string, number>>;
  /** Points of what can come on top. */
  readonly additions: Readonly<Record<string, number>>;
}

/**
 * The factors of ROSA and their points: I-ROSA, I-ROSA-GUIDE (EVIDENCE F1). Where the sheet scores two ways alike
 * ("too low or too high") each is an option of its own here.
 */
export const ROSA_RULES = {
  seatHeight: {
    options: { level: 1, 'too-low': 2, 'too-high': 2, 'feet-hang': 3 },
    additions: { 'no-leg-room': 1, 'not-adjustable': 1 },
  },
  seatDepth: {
    options: { gap: 1, 'too-long': 2, 'too-short': 2 },
    additions: { 'not-adjustable': 1 },
  },
  armrests: {
    options: { level: 1, 'too-high': 2, 'too-low-or-none': 2 },
    additions: { hard: 1, 'too-wide': 1, 'not-adjustable': 1 },
  },
  backSupport: {
    options: { supported: 1, 'no-lumbar': 2, angle: 2, unused: 2 },
    additions: { 'surface-too-high': 1, 'not-adjustable': 1 },
  },
  monitor: {
    options: { level: 1, 'too-low': 2, 'too-high': 3 },
    additions: { 'too-far': 1, turned: 1, glare: 1, papers: 1 },
  },
  telephone: {
    /** No telephone: the row 0 of the sheet's grid. */
    options: { none: 0, neutral: 1, reach: 2 },
    additions: { 'neck-hold': 2, 'no-hands-free': 1 },
  },
  mouse: {
    options: { 'in-line': 1, reach: 2 },
    additions: { 'other-surface': 2, pinch: 1, 'palm-rest': 1 },
  },
  keyboard: {
    options: { straight: 1, bent: 2 },
    additions: { deviated: 1, 'too-high': 1, overhead: 1, 'not-adjustable': 1 },
  },
} as const satisfies Readonly<Record<RosaArea, RosaAreaRules>>;

/** What the time of use adds: I-ROSA-GUIDE. */
export const DURATION_POINTS: Readonly<Record<RosaDuration, number>> = { short: -1, medium: 0, long: 1 };

/** The score from which on to act: the paper; the instructions say above it (I-ROSA, I-ROSA-INSTR). */
export const ROSA_ACTION_LEVEL = 5;
/** The least and the most that a workstation can score. */
export const ROSA_RANGE = [1, 10] as const;

/** The lengths within the words of ROSA (mm): behind the knee, from eye to screen, to the telephone. */
export const ROSA_FIGURES = { gap: 75, distance: [400, 750], reach: 300 } as const;

/** The options of an area, by their ids, with their points. */
export function listOptions(area: RosaArea): readonly (readonly [id: string, points: number])[] {
  return Object.entries(ROSA_RULES[area].options);
}

/** What can come on top in an area, by its id, with its points. */
export function listAdditions(area: RosaArea): readonly (readonly [id: string, points: number])[] {
  return Object.entries(ROSA_RULES[area].additions);
}
