/**
 * What is sold and what can be put to use at home, in mm: what is taken where nobody told, and where advice ends.
 */

/** A chair of type A: 40 cm at its lowest with 12 cm of travel, S-EN1335. */
export const USUAL_SEAT = [400, 520] as const;
/** A fixed desk, S-EN527. */
export const USUAL_DESK = 740;
/** A desk that goes up and down, S-EN527. */
export const USUAL_DESK_RANGE = [650, 1_250] as const;
/** A desk that goes up so far is meant for standing: S-EN527. */
export const STANDING_DESK = 950;

/** An ordinary top. Our own assumption; S-EN527 allows 55 mm at most. */
export const USUAL_THICKNESS = 25;
/** Nobody need ask for a top that is thinner: none is sold. Our own assumption. */
export const THINNEST_TOP = 15;
/** What hangs at least so far below the top is a drawer, a tray or a bar; less is its frame. Our own assumption. */
export const LEAST_HANGING = 30;

/** The picture of a 24-inch monitor and of a 14-inch laptop. */
export const USUAL_PICTURE = { monitor: 300, laptop: 190 } as const;
/** A laptop's top line above the desk when it stands on it; its lid leans back. Our own assumption. */
export const LAPTOP_TOP = 210;

/** How far a seat that slides may be taken to go, front edge to backrest: S-CSA. */
export const SLIDING_SEAT = [380, 500] as const;

/**
 * What can be put under or behind. Our own assumptions: no source gives them. Thinner than the least is not worth the
 * trouble; thicker than the most is not steady.
 */
export const MAKESHIFT = {
  least: 10,
  seatCushion: 50,
  backCushion: 100,
  deskBlocks: 100,
  /** A box or a stool; more takes a step to get onto the chair. */
  footrest: 200,
} as const;
