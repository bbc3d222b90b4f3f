import type { Arrangement } from './arrangement';
import type { Step } from './step';

/**
 * What an arrangement can be good for. The plan claims those that hold at its end, within what a tape at home can tell
 * (`TRIFLE`).
 */
export const CLAIMS = [
  /** Soles level on something, no squeeze under the thighs, hips not below the knees: CH1, CH2. */
  'feet',
  /** The thighs have room to move: DK2. */
  'thighs',
  /** The home row is at elbow height or up to 3 cm below: DK1. */
  'elbows',
  /** The top line is 0 to 3 cm below the relaxed eye, standing 0 to 6 below the eye, never above: SC2, ST2. */
  'screen',
  /** Two fingers to a fist behind the knee: CH3. */
  'seat-depth',
  /** Something meets the hollow of the low back: CH4. */
  'low-back',
  /** Armrests are just under the elbows and clear the desk: CH7. */
  'armrests',
] as const;
export type Claim = (typeof CLAIMS)[number];

/**
 * What stays wrong, by how much (mm), and what would mend it. Furniture that only a footrest, a cushion or blocks make up
 * for is named too, though its claim holds by their help.
 */
export interface Shortfall {
  readonly claim: Claim;
  readonly by: number;
  readonly ask: Ask;
}

/** Something to ask the employer for. Lengths in mm. */
export type Ask =
  | { readonly what: 'desk-that-goes-down-to'; readonly mm: number }
  | { readonly what: 'desk-that-goes-up-to'; readonly mm: number }
  | { readonly what: 'chair-that-goes-down-to'; readonly mm: number }
  | { readonly what: 'chair-that-goes-up-to'; readonly mm: number }
  | { readonly what: 'thinner-desk'; readonly mm: number }
  | { readonly what: 'shallower-seat'; readonly mm: number }
  | { readonly what: 'deeper-seat'; readonly mm: number }
  /** `mm`: the top line above the top of the desk. */
  | { readonly what: 'screen-arm'; readonly mm: number }
  /** `mm`: the tallest picture whose top line can be low enough above the desk. */
  | { readonly what: 'less-tall-screen'; readonly mm: number }
  | { readonly what: 'sit-stand-desk'; readonly mm: number };

/** The ordered changes from the furniture as found to the best that it allows, for one position. */
export interface FitPlan {
  readonly position: 'sitting' | 'standing';
  readonly steps: readonly Step[];
  readonly before: Arrangement;
  readonly after: Arrangement;
  /** What holds at the end, of what can be judged. */
  readonly claims: readonly Claim[];
  readonly shortfalls: readonly Shortfall[];
}
