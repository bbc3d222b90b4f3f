import type { Range } from '../furniture';

/** How far from its ideal each thing may be and still hold, mm. */
export const TOLERANCES = {
  /** "Within about 1 cm", either way: S-OPENERG-FR. */
  feet: 10,
  /** The home row is at elbow height or up to so much below, never above: DK1 (EVIDENCE A1, B5). */
  elbowsBelow: 30,
  /** DK2 asks for 2 to 3 cm above the thighs; the ideal is B5's 2.5, so it may be so much less. */
  thighsLess: 5,
  /**
   * The top line may be so far below the eye, never above: SC2 (EVIDENCE A1). Sitting counts from the relaxed eye, 3 cm
   * lower than the erect one, B5. Standing has no slump, so the same lower end is 6 cm below the eye: ST2 asks only for
   * "at or below", and at 60 cm the middle of a 30-cm picture is then 19 degrees down, within the 15 to 20 of S-TUC-DSE.
   * With less, no one height above a desk that goes up and down would serve both positions (S-ANSUR2).
   */
  screenBelow: { sitting: 30, standing: 60 },
  /** Behind the knee: from two fingers, the ideal, to three, 5 to 7.5 cm: S-CSA, I-ROSA-GUIDE (EVIDENCE A1). */
  kneeGapMore: 25,
} as const;

/**
 * What can be put under or behind, mm. Assumptions: no source gives them. Thinner than the least is not worth the
 * trouble; thicker than the most is not steady.
 */
export const MAKESHIFT = { least: 10, seatCushion: 50, deskBlocks: 100, backCushion: 100 } as const;

/** A desk that goes up so far is meant for standing, mm: S-EN527. */
export const STANDING_DESK = 950;

/** How far a seat that slides may be taken to go, front edge to backrest, mm: S-CSA. */
export const SLIDING_SEAT: Range = [380, 500];

/** What a tape at home cannot tell, mm; nobody is asked for new furniture for it. An assumption, as in `estimateBody`. */
export const TRIFLE = 5;

/** Nobody need ask for a top that is thinner, mm: none is sold. An assumption. */
export const THINNEST_TOP = 15;
