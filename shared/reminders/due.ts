import type { SessionState } from '../session/state';
import type { Settings } from '../settings/settings';
import { countTowards, isCounted } from './count';
import { satisfies, type Reminder } from './reminder';

/** Reminders due within this time of one another share one prompt (ms). */
export const ONE_INTERRUPTION_MS = 5 * 60_000;

/** A reminder that will be due at a tick if the person goes on as now. */
export interface Due {
  readonly reminder: Reminder;
  readonly tick: number;
}

/** The next prompt: which reminder speaks, when, and for which others. */
export interface NextPrompt extends Due {
  readonly satisfies: readonly string[];
}

/** When each enabled reminder is due if the present bout goes on, earliest first; empty while away. */
export function listDue(state: SessionState, settings: Settings, tick: number): readonly Due[] {
  return settings.reminders
    .filter(
      (reminder) =>
        reminder.enabled && reminder.counts !== 'attached' && isCounted(reminder, state.open.kind),
    )
    .map((reminder) => ({
      reminder,
      tick: Math.max(
        tick + reminder.after - countTowards(reminder, state, tick),
        state.open.from.tick,
        state.snoozes[reminder.id]?.until ?? -Infinity,
      ),
    }))
    .sort((a, b) => a.tick - b.tick);
}

/** One interruption, not three: of those due together the one that satisfies the most speaks for the rest. */
export function findNextPrompt(state: SessionState, settings: Settings, tick: number): NextPrompt | null {
  const due = listDue(state, settings, tick);
  const earliest = due[0];
  if (earliest === undefined) return null;
  const together = due.filter((other) => other.tick <= earliest.tick + ONE_INTERRUPTION_MS);
  const covers = (speaker: Due) =>
    together.filter((other) => other !== speaker && satisfies(speaker.reminder.asks, other.reminder.asks));
  const speaker = together.reduce((best, each) => (covers(each).length > covers(best).length ? each : best));
  const attached = settings.reminders.filter(
    (reminder) =>
      reminder.enabled &&
      reminder.counts === 'attached' &&
      satisfies(speaker.reminder.asks, reminder.asks) &&
      reminder.after - countTowards(reminder, state, tick) <= earliest.tick - tick + ONE_INTERRUPTION_MS,
  );
  return {
    reminder: speaker.reminder,
    tick: earliest.tick,
    satisfies: [
      ...covers(speaker).map((other) => other.reminder.id),
      ...attached.map((reminder) => reminder.id),
    ],
  };
}
