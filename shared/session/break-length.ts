import { findReminder } from '../reminders/reminder';
import { BREAK_LIMITS } from './intent';
import type { RunningBreak } from './state';
import { instantAt, update, type Turn } from './turn';

/** A break outlasts its player by this much (ms): it is the player that says that it is over. Our own judgement. */
const PLAYER_DELAY_MS = 10_000;
/** A break waits no longer than this (ms) for a player that is paused: our own judgement. */
const LONGEST_PAUSE_MS = 10 * 60_000;

/** Makes the break that runs longer by so much (ms). */
export function extendBreak(turn: Turn, by: number): void {
  const { break: running } = turn.state;
  if (running !== null) endBreakAt(turn, running, running.until.tick + by);
}

/**
 * The break for a stretch lasts as long as the player takes for it: `left` ms from now, 0 when it is over. While the
 * player is paused the break waits. Without a word from the player it runs out by itself; any other break is left alone,
 * and so is one that was taken after the player began, `since` ms ago: that is another player's.
 */
export function followPlayer(turn: Turn, left: number | 'paused', since: number): void {
  const { break: running } = turn.state;
  if (running === null || findReminder(turn.settings, running.reminder)?.asks !== 'stretch') return;
  if (turn.at.tick - since < running.from.tick) return;
  const lasts = left === 'paused' ? LONGEST_PAUSE_MS : left + PLAYER_DELAY_MS;
  if (left === 0) update(turn, { break: null });
  else endBreakAt(turn, running, turn.at.tick + lasts);
}

function endBreakAt(turn: Turn, running: RunningBreak, tick: number): void {
  const until = Math.min(tick, running.from.tick + BREAK_LIMITS.most);
  update(turn, { break: { ...running, until: instantAt(turn.at, until) } });
}
