import { findReminder } from '../reminders/reminder';
import type { Settings } from '../settings/settings';
import type { RunningBreak, SessionState } from './state';

const MINUTE_MS = 60_000;

/** Time on foot of at least this length (ms) is a walk: our own judgement. */
const SHORTEST_WALK_MS = MINUTE_MS;

/**
 * The lengths (ms) that a prompt to walk offers: 2 min of movement in each half hour (S-CUERGO-20-8-2), 5 min in each
 * (B-DURAN) or each hour (B-GAL2000), and 10 for an errand or a call, which is our own judgement.
 */
const WALK_LENGTHS = [2 * MINUTE_MS, 5 * MINUTE_MS, 10 * MINUTE_MS] as const;

/** How much longer a walk becomes with each "5 min more" (ms). */
export const WALK_EXTENSION_MS = 5 * MINUTE_MS;

/** The icon in the tray shows a break in this many parts. */
export const BREAK_PARTS = 5;

/** Whether time spent walking (ms) is long enough to be called a walk, and to be counted as one. */
export function isWalk(length: number): boolean {
  return length >= SHORTEST_WALK_MS;
}

/**
 * The three lengths (ms) on offer, shortest first. A reminder that asks for another length brings its own (`usual`) in
 * place of the nearest; one that asks for none takes the shortest.
 */
export function listWalkLengths(usual: number): readonly number[] {
  if (usual <= 0 || WALK_LENGTHS.some((length) => length === usual)) return WALK_LENGTHS;
  const nearest = findNearest(usual);
  return WALK_LENGTHS.map((length) => (length === nearest ? usual : length));
}

/** The length (ms) on offer that a reminder itself asks for. */
export function chooseWalkLength(usual: number): number {
  return usual > 0 ? usual : WALK_LENGTHS[0];
}

function findNearest(wanted: number): number {
  return WALK_LENGTHS.reduce((nearest: number, length) =>
    Math.abs(length - wanted) < Math.abs(nearest - wanted) ? length : nearest,
  );
}

/** The walk break that was taken and runs; null for none. */
export function findWalkBreak(state: Pick<SessionState, 'break'>, settings: Settings): RunningBreak | null {
  return findReminder(settings, state.break?.reminder)?.asks === 'walk' ? state.break : null;
}

/** The tick (ms) at which the next part of a break begins, or the break ends. */
export function findNextPart({ from, until }: Pick<RunningBreak, 'from' | 'until'>, tick: number): number {
  const part = (until.tick - from.tick) / BREAK_PARTS;
  if (part <= 0) return until.tick;
  const next = from.tick + Math.ceil(part * (Math.floor((tick - from.tick) / part) + 1));
  return Math.min(until.tick, next);
}
