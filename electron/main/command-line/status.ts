import type { SessionSnapshot } from '@shared/session/snapshot';
import { findEarliest, nameHolds } from '@shared/session/told';

/** Words by their key in `resources/locales/<language>/command.json`; values fill in the ICU message. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const MINUTE = 60_000;

/** Whole minutes, told as hours and minutes by the locale's own words. */
function tellLength(ms: number, translate: Translate): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  const hours = Math.floor(minutes / 60);
  return hours === 0
    ? translate('minutes', { minutes })
    : translate('hours-minutes', { hours, minutes: minutes % 60 });
}

/** What scripts read. Times: ms since the epoch; lengths: ms. Members are only ever added. */
function makeDocument(snapshot: SessionSnapshot) {
  const next = snapshot.upcoming[0];
  return {
    at: snapshot.at,
    position: snapshot.position,
    presence: snapshot.presence,
    bout: snapshot.bout,
    nextPrompt: next === undefined ? null : { reminder: next.reminder, dueAt: next.dueAt },
    prompt:
      snapshot.prompt === null
        ? null
        : {
            reminder: snapshot.prompt.reminder,
            phase: snapshot.prompt.phase,
            dueAt: snapshot.prompt.dueAt,
            satisfies: snapshot.prompt.satisfies,
          },
    break:
      snapshot.break === null ? null : { reminder: snapshot.break.reminder, until: snapshot.break.until },
    heldBy: snapshot.heldBy,
    mode: snapshot.mode,
    pausedUntil: snapshot.pausedUntil,
    today: {
      day: snapshot.today.day,
      ...snapshot.today.totals,
      longestSitting: snapshot.today.longestSitting,
    },
  };
}

function tellPrompt(snapshot: SessionSnapshot, translate: Translate): readonly string[] {
  if (snapshot.break !== null) {
    return [
      translate('break', { length: tellLength(snapshot.break.until - snapshot.at + MINUTE - 1, translate) }),
    ];
  }
  const { prompt } = snapshot;
  if (prompt !== null) {
    const ask = prompt.title ?? translate(`asks.${prompt.asks}`);
    if (prompt.phase !== 'held') return [translate('shown', { ask })];
    return [
      translate('held', {
        ask,
        reasons: nameHolds(snapshot)
          .map((hold) => translate(`holds.${hold}`))
          .join(', '),
      }),
    ];
  }
  const next = snapshot.upcoming[0];
  // A pause is told by itself.
  const at = next === undefined || snapshot.pausedUntil !== null ? null : findEarliest(next.dueAt, snapshot);
  if (next === undefined || at === null) return [];
  const ask = next.title ?? translate(`asks.${next.asks}`);
  // Whole minutes as a clock shows them: what is due at 9:03 is 27 minutes away at 8:36, whatever the seconds.
  const length = (Math.floor(at / MINUTE) - Math.floor(snapshot.at / MINUTE)) * MINUTE;
  return [translate('next', { ask, length: tellLength(length, translate) })];
}

function tellPause(snapshot: SessionSnapshot, translate: Translate): readonly string[] {
  if (snapshot.pausedUntil === null) return [];
  if (snapshot.pausedUntil === 'until-resumed') return [translate('paused')];
  return [
    translate('paused-for', {
      length: tellLength(snapshot.pausedUntil - snapshot.at + MINUTE - 1, translate),
    }),
  ];
}

/** The state for the terminal, ending with a line feed: a JSON document for scripts, or a few lines for people. */
export function formatStatus(
  snapshot: SessionSnapshot,
  { json }: { readonly json: boolean },
  translate: Translate,
): string {
  if (json) return `${JSON.stringify(makeDocument(snapshot), null, 2)}\n`;
  const { totals } = snapshot.today;
  const lines = [
    translate(`bout.${snapshot.bout.kind}`, { length: tellLength(snapshot.bout.length, translate) }),
    ...(snapshot.presence === 'unknown' ? [translate('no-idle')] : []),
    ...tellPrompt(snapshot, translate),
    ...tellPause(snapshot, translate),
    ...(snapshot.mode === 'normal' ? [] : [translate(`modes.${snapshot.mode}`)]),
    translate('today', {
      sitting: tellLength(totals.sitting, translate),
      upright: tellLength(totals.standing + totals.walking, translate),
    }),
  ];
  return `${lines.join('\n')}\n`;
}
