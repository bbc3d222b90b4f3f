import type { SessionSnapshot, UpcomingPrompt } from '@shared/session/snapshot';
import { findEarliest, nameHolds } from '@shared/session/told';
import type { Words } from '../words';

const DAY_MS = 86_400_000;

/** A reminder's name: the person's own words, or the translated name of a built-in one. */
export function nameReminder(
  reminder: { readonly reminder: string; readonly asks: string; readonly title: string | null },
  words: Words,
): string {
  return reminder.title ?? words.translate(`tray:reminders.${reminder.asks}`);
}

function describePause(until: number | 'until-resumed', snapshot: SessionSnapshot, words: Words): string {
  if (until === 'until-resumed') return words.translate('tray:pausedUntilResumed');
  return words.translate('tray:pausedUntil', { time: tellTime(until, snapshot, words) });
}

/** A time of day, with its weekday when it is not today any more. */
function tellTime(at: number, snapshot: SessionSnapshot, words: Words): string {
  const isFar = at - snapshot.at > DAY_MS / 2;
  return isFar ? words.formatDayTime(at, snapshot.timeZone) : words.formatTime(at, snapshot.timeZone);
}

/**
 * One line on what is going on, for menu and tool tip. It names times of day, not minutes left,
 * so it stays true without a tick.
 */
export function describeStatus(snapshot: SessionSnapshot, words: Words): string {
  const { prompt, timeZone } = snapshot;
  if (snapshot.pausedUntil !== null) return describePause(snapshot.pausedUntil, snapshot, words);
  if (prompt?.phase === 'held') {
    const reason = words.joinList(nameHolds(snapshot).map((hold) => words.translate(`tray:holds.${hold}`)));
    return words.translate('tray:held', { what: nameReminder(prompt, words), reason });
  }
  if (prompt !== null) return words.translate('tray:due', { what: nameReminder(prompt, words) });
  if (snapshot.break !== null) {
    const time = words.formatTime(snapshot.break.until, timeZone);
    return words.translate('tray:breakUntil', { what: nameReminder(snapshot.break, words), time });
  }
  const time = words.formatTime(snapshot.bout.since, timeZone);
  switch (snapshot.bout.kind) {
    case 'sitting':
      return words.translate('tray:sittingSince', { time });
    case 'standing':
      return words.translate('tray:standingSince', { time });
    case 'walking':
      return words.translate('tray:walkingSince', { time });
    case 'away':
    case 'suspended':
    case 'off':
      return words.translate('tray:awaySince', { time });
  }
}

/** The next prompt that will come if the person goes on like this. */
export function findNext(snapshot: SessionSnapshot): UpcomingPrompt | null {
  return snapshot.upcoming.reduce<UpcomingPrompt | null>(
    (next, prompt) => (next === null || prompt.dueAt < next.dueAt ? prompt : next),
    null,
  );
}

export function describeNext(snapshot: SessionSnapshot, words: Words): string {
  const next = findNext(snapshot);
  const at = next === null ? null : findEarliest(next.dueAt, snapshot);
  if (next === null || at === null) return words.translate('tray:nothingNext');
  return words.translate('tray:next', {
    what: nameReminder(next, words),
    time: tellTime(at, snapshot, words),
  });
}
