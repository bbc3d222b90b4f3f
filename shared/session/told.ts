import type { Hold } from '../reminders/hold';
import type { SessionSnapshot } from './snapshot';

/** A hold as people are told of it: time outside the working hours has a name of its own. */
export type NamedHold = Hold | 'outside-hours';

/** Every reason that holds prompts now, by the name that people know. */
export function nameHolds({
  heldBy,
  quiet,
}: Pick<SessionSnapshot, 'heldBy' | 'quiet'>): readonly NamedHold[] {
  return heldBy.map((hold) => (hold === 'quiet-time' && quiet !== null ? quiet.why : hold));
}

/** When a reminder due at `dueAt` can be shown at the earliest (epoch ms); null when no time can be named. */
export function findEarliest(
  dueAt: number,
  { quiet, pausedUntil }: Pick<SessionSnapshot, 'quiet' | 'pausedUntil'>,
): number | null {
  if (pausedUntil === 'until-resumed' || quiet?.until === null) return null;
  return Math.max(dueAt, pausedUntil ?? dueAt, quiet?.until ?? dueAt);
}
