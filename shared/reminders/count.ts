import type { Bout, BoutKind } from '../session/bout';
import type { SessionState } from '../session/state';
import type { Counts, Reminder } from './reminder';

const COUNTED: Readonly<Record<Counts, readonly BoutKind[]>> = {
  sitting: ['sitting'],
  standing: ['standing'],
  screen: ['sitting', 'standing'],
  attached: ['sitting', 'standing'],
};

/** Whether time of this kind counts towards the reminder; any other kind is credit. */
export function isCounted(reminder: Reminder, kind: BoutKind): boolean {
  return COUNTED[reminder.counts].includes(kind);
}

/**
 * Counted time in ms at `tick`, since the reminder was last answered. Time of another kind is credit:
 * as much as the reminder asks for clears the count, half of it halves the count.
 */
export function countTowards(reminder: Reminder, state: SessionState, tick: number): number {
  const since = state.resets[reminder.id] ?? -Infinity;
  const length = (bout: Pick<Bout, 'from' | 'to'>) => bout.to.tick - Math.max(bout.from.tick, since);
  const open: Bout = { ...state.open, to: { wall: 0, tick } };
  const at = (index: number) => (index === state.bouts.length ? open : state.bouts[index]);

  // Back to where the count last began: the reset, or a break that was long enough.
  let first = state.bouts.length;
  let credit = 0;
  for (; first >= 0; first -= 1) {
    const bout = at(first);
    if (bout === undefined || bout.to.tick <= since) break;
    credit = isCounted(reminder, bout.kind) ? 0 : credit + length(bout);
    if (reminder.for > 0 && credit >= reminder.for) break;
  }

  let count = 0;
  credit = 0;
  for (let index = first + 1; index <= state.bouts.length; index += 1) {
    const bout = at(index);
    if (bout === undefined) continue;
    const ms = Math.max(0, length(bout));
    if (!isCounted(reminder, bout.kind)) {
      credit += ms;
    } else {
      count = afterCredit(reminder, count, credit) + ms;
      credit = 0;
    }
  }
  return afterCredit(reminder, count, credit);
}

function afterCredit(reminder: Reminder, count: number, credit: number): number {
  if (credit === 0 || reminder.for === 0) return count;
  return count * (1 - Math.min(1, credit / reminder.for));
}
