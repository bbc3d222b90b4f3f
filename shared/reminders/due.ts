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

/** When each enabled reminder is due (not before now) if the present bout goes on, earliest first; empty while away. */
export function listDue(state: SessionState, settings: Settings, tick: number): readonly Due[] {
  const due: Due[] = [];
  for (const reminder of settings.reminders) {
    if (!reminder.enabled || reminder.counts === 'attached' || !isCounted(reminder, state.open.kind))
      continue;
    const counted = tick + reminder.after - countTowards(reminder, state, tick);
    const snooze = state.snoozes[reminder.id];
    // A prompt that the person called up themselves comes back whatever is counted.
    const dueTick = snooze?.asked === true ? snooze.until : Math.max(counted, snooze?.until ?? counted);
    due.push({ reminder, tick: Math.max(dueTick, state.open.from.tick, tick) });
  }
  return due.sort((a, b) => a.tick - b.tick);
}

/** The reminder that speaks next, and when. */
export function findNextDue(state: SessionState, settings: Settings, tick: number): Due | null {
  return chooseSpeaker(listDue(state, settings, tick));
}

/** The reminder that speaks next, and what it speaks for. */
export function findNextPrompt(state: SessionState, settings: Settings, tick: number): NextPrompt | null {
  const due = listDue(state, settings, tick);
  const speaker = chooseSpeaker(due);
  if (speaker === null) return null;
  const attached = settings.reminders.filter(
    (reminder) =>
      reminder.enabled &&
      reminder.counts === 'attached' &&
      satisfies(speaker.reminder.asks, reminder.asks) &&
      reminder.after - countTowards(reminder, state, tick) <= speaker.tick - tick + ONE_INTERRUPTION_MS,
  );
  const covered = listCovered(speaker.reminder, due).map(({ reminder }) => reminder);
  return { ...speaker, satisfies: [...covered, ...attached].map(({ id }) => id) };
}

/**
 * One interruption, not three: of those due together the one that satisfies the most speaks, as soon as the first of
 * them is due.
 */
function chooseSpeaker(due: readonly Due[]): Due | null {
  const [earliest] = due;
  if (earliest === undefined) return null;
  let { reminder } = earliest;
  let most = listCovered(reminder, due).length;
  for (const other of due) {
    if (other.tick > earliest.tick + ONE_INTERRUPTION_MS) break;
    const covers = listCovered(other.reminder, due).length;
    if (covers > most) ({ reminder, most } = { reminder: other.reminder, most: covers });
  }
  return { reminder, tick: earliest.tick };
}

/** What is due together with the earliest and answered along with this reminder. */
function listCovered(speaker: Reminder, due: readonly Due[]): readonly Due[] {
  const last = (due[0]?.tick ?? 0) + ONE_INTERRUPTION_MS;
  return due.filter(
    ({ reminder, tick }) => tick <= last && reminder !== speaker && satisfies(speaker.asks, reminder.asks),
  );
}
