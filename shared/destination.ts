import type { Section } from './section';

/** What the player is asked to play as the window opens at Moves. */
export interface PlayRequest {
  readonly asks: 'stretch' | 'walk';
  /** How long the break is, ms. */
  readonly length: number;
}

/** Where the main window opens, or goes to. */
export interface Destination {
  readonly section: Section;
  /** Only with Moves: play this at once. Each request is an object of its own, so that the same may be asked twice. */
  readonly play?: PlayRequest | undefined;
  /**
   * What of the section is on show at first: the log with Back care; only gentle moves, or the walking plan, with Moves. `start`: its
   * first page, asked for by whoever is in the section already.
   */
  readonly shows?: 'start' | 'discomfort-log' | 'gentle-moves' | 'walking-plan' | undefined;
}
