import type { Settings } from '../settings/settings';
import type { Effect } from './effect';
import type { Instant } from './instant';
import type { SessionState } from './state';

/** One event being worked on: the state so far and the effects so far. Lives only inside `reduce`. */
export interface Turn {
  state: SessionState;
  readonly effects: Effect[];
  readonly at: Instant;
  readonly settings: Settings;
}

/** Replaces parts of the state; the state object itself is never changed. */
export function update(turn: Turn, part: Partial<SessionState>): void {
  turn.state = { ...turn.state, ...part };
}

/** The wall time at a tick, by the clock as it stands now. */
export function instantAt(now: Instant, tick: number): Instant {
  return { tick, wall: now.wall - (now.tick - tick) };
}
