import type { BoutKind } from '../session/bout';
import type { SessionState } from '../session/state';
import type { Reminder } from './reminder';

/** Whether time of this kind counts towards the reminder; any other kind is credit. */
export function isCounted({ counts }: Reminder, kind: BoutKind): boolean {
  if (counts === 'sitting' || counts === 'standing') return counts === kind;
  return kind === 'sitting' || kind === 'standing';
}

/**
 * Counted time in ms at `tick`, since the reminder was last answered. Time of another kind is credit:
 * as much as the reminder asks for clears the count, half of it halves the count.
 */
export function countTowards(reminder: Reminder, state: SessionState, tick: number): number {
  const since = state.resets[reminder.id] ?? -Infinity;
  const { bouts, open } = state;

  // Back to where the count last began: the reset, or a break that was long enough.
  let first = bouts.length;
  let credit = isCounted(reminder, open.kind) ? 0 : lengthSince(open.from.tick, tick, since);
  while (first > 0 && open.from.tick > since && (reminder.for === 0 || credit < reminder.for)) {
    const bout = bouts[first - 1];
    if (bout === undefined || bout.to.tick <= since) break;
    credit = isCounted(reminder, bout.kind) ? 0 : credit + lengthSince(bout.from.tick, bout.to.tick, since);
    first -= 1;
  }

  let count = 0;
  credit = 0;
  for (let index = first; index <= bouts.length; index += 1) {
    const bout = bouts[index];
    const kind = bout?.kind ?? open.kind;
    const ms = lengthSince(bout?.from.tick ?? open.from.tick, bout?.to.tick ?? tick, since);
    if (isCounted(reminder, kind)) {
      count = afterCredit(reminder, count, credit) + ms;
      credit = 0;
    } else {
      credit += ms;
    }
  }
  return afterCredit(reminder, count, credit);
}

function lengthSince(from: number, to: number, since: number): number {
  return Math.max(0, to - Math.max(from, since));
}

function afterCredit(reminder: Reminder, count: number, credit: number): number {
  if (credit === 0 || reminder.for === 0) return count;
  // Whole ms, so that what follows from a count falls on a whole tick.
  return Math.round(count * (1 - Math.min(1, credit / reminder.for)));
}
