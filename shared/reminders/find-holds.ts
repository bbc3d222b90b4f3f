import { findRange } from '../session/calendar';
import type { SessionState } from '../session/state';
import type { Settings } from '../settings/settings';
import { HOLDS, type DesktopContext, type Hold, type Quiet } from './hold';

/** Holds that the person or the calendar sets, and the tick at which the calendar or the pause lets go. */
export interface OwnHolds {
  readonly holds: readonly Hold[];
  /** Null when only the person can end them. */
  readonly until: number | null;
}

/** Whether a quiet time holds now, or the working hours are over. Null when the calendar has nothing against it. */
export function findQuiet(
  { at, timeZone }: Pick<SessionState, 'at' | 'timeZone'>,
  settings: Settings,
): Quiet | null {
  const quiet = findRange(at.wall, timeZone, settings.quietTimes);
  if (quiet.inside) return { why: 'quiet-time', until: quiet.until };
  if (settings.workingHours.length === 0) return null;
  const working = findRange(at.wall, timeZone, settings.workingHours);
  return working.inside ? null : { why: 'outside-hours', until: working.until };
}

/** The holds that need no probe: quiet time, mode and pause. */
export function findOwnHolds(state: SessionState, settings: Settings): OwnHolds {
  const holds: Hold[] = [];
  const ends: number[] = [];
  const { at } = state;
  const quiet = findQuiet(state, settings);
  if (quiet !== null) {
    holds.push('quiet-time');
    if (quiet.until !== null) ends.push(at.tick + (quiet.until - at.wall));
  }
  if (state.mode !== 'normal') holds.push(state.mode);
  if (state.pausedUntil !== null) {
    holds.push('pause');
    if (state.pausedUntil !== 'until-resumed') ends.push(state.pausedUntil);
  }
  return { holds, until: ends.length > 0 ? Math.min(...ends) : null };
}

/** The holds that the probes found; `unknown` never holds. */
export function findContextHolds(context: DesktopContext): readonly Hold[] {
  const found: Hold[] = [];
  if (context.doNotDisturb === true) found.push('do-not-disturb');
  if (context.fullScreen === true) found.push('full-screen');
  if (context.camera === true) found.push('camera');
  if (context.microphone === true) found.push('microphone');
  return found;
}

/** The reasons without repetition, in the order in which they are reported. */
export function orderHolds(...lists: readonly (readonly Hold[])[]): readonly Hold[] {
  const all = new Set(lists.flat());
  return HOLDS.filter((hold) => all.has(hold));
}
