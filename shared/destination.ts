import { SECTIONS, type Section } from './section';

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
  /** What of the section is on show at first: the log with Back care; only gentle moves, or the walking plan, with Moves. */
  readonly shows?: 'discomfort-log' | 'gentle-moves' | 'walking-plan' | undefined;
}

/** The part of the address that opens the window with the signs that need a doctor, over Today. */
export const RED_FLAGS = 'red-flags';

const PLAY = /^moves\/(stretch|walk)\/(\d{1,9})$/;

/** A destination as the part of a page's address after its `#`: `today`, `moves/stretch/30000`. */
export function formatDestination({ section, play }: Destination): string {
  return play === undefined ? section : `${section}/${play.asks}/${Math.round(play.length)}`;
}

/** Reads what `formatDestination` wrote; anything else is Today. */
export function parseDestination(text: string): Destination {
  const [, asks, length] = PLAY.exec(text) ?? [];
  if (asks === 'stretch' || asks === 'walk')
    return { section: 'moves', play: { asks, length: Number(length) } };
  return { section: SECTIONS.find((section) => section === text) ?? 'today' };
}
