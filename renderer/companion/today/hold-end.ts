import type { Hold } from '@shared/reminders/hold';
import type { SessionSnapshot } from '@shared/session/snapshot';

/** A hold as it is told: time outside the working hours has a name of its own. */
export type NamedHold = Hold | 'outside-hours';

/** The first reason that holds a prompt now. */
export function nameHold({ heldBy, quiet }: Pick<SessionSnapshot, 'heldBy' | 'quiet'>): NamedHold | null {
  const [hold] = heldBy;
  if (hold === undefined) return null;
  return hold === 'quiet-time' && quiet !== null ? quiet.why : hold;
}

/** When a reminder due at `dueAt` can be shown at the earliest (epoch ms); null when no time can be named. */
export function findEarliest(
  dueAt: number,
  { quiet, pausedUntil }: Pick<SessionSnapshot, 'quiet' | 'pausedUntil'>,
): number | null {
  if (pausedUntil === 'until-resumed') return null;
  if (quiet !== null && quiet.until === null) return null;
  return Math.max(dueAt, pausedUntil ?? dueAt, quiet?.until ?? dueAt);
}
