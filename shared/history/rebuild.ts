import type { Bout } from '../session/bout';
import type { Instant } from '../session/instant';
import type { SavedSession } from '../session/restore';
import { BUILT_IN_REMINDERS, listStretches } from '../reminders/reminder';
import { createState, type DoneMoves, type EndedPrompt } from '../session/state';
import { paintBout } from '../session/timeline';
import { endOf, type HistoryRecord } from './record';

/** How far back a session is rebuilt, ms: as far as a state reaches. */
export const REBUILT_MS = 36 * 3_600_000;

/** The moment of the rebuilding, and the machine on which it happens. */
export interface Rebuilding {
  readonly at: Instant;
  readonly boot: string;
  readonly timeZone: string;
}

/**
 * The session as the history tells it, for when the saved state is lost; null when nothing was written lately.
 * What was not yet written (the open bout, snoozes, modes) is gone.
 */
export function rebuildSession(
  records: readonly HistoryRecord[],
  { at, boot, timeZone }: Rebuilding,
): SavedSession | null {
  const recent = records.filter((record) => endOf(record) > at.wall - REBUILT_MS && endOf(record) <= at.wall);
  /** Records of other boots have ticks of their own; the wall clock is all they share with this one. */
  const instantOf = (wall: number): Instant => ({ wall, tick: at.tick - (at.wall - wall) });
  let bouts: readonly Bout[] = [];
  const ended: EndedPrompt[] = [];
  const resets: Record<string, number> = {};
  const moved: DoneMoves[] = [];
  for (const record of recent) {
    const end = instantOf(endOf(record));
    switch (record.type) {
      case 'bout':
      case 'correction':
        if (record.to > record.from)
          bouts = paintBout(bouts, { kind: record.kind, from: instantOf(record.wall), to: end });
        break;
      case 'moves':
        moved.push({
          routine: record.routine,
          moves: record.moves,
          from: instantOf(record.wall),
          to: end,
        });
        // The person's own reminders are not known here.
        for (const { id } of listStretches(BUILT_IN_REMINDERS)) resets[id] = end.tick;
        break;
      case 'prompt':
        ended.push({ reminder: record.reminder, at: end, outcome: record.outcome });
        if (record.outcome === 'snoozed' || record.outcome === 'credited') break;
        for (const id of [record.reminder, ...record.satisfies]) resets[id] = end.tick;
        break;
    }
  }
  const last = bouts.at(-1);
  if (last === undefined) return null;
  const position = bouts.filter(({ kind }) => kind === 'sitting' || kind === 'standing').at(-1)?.kind;
  const state = {
    ...createState(last.to, timeZone),
    position: position === 'standing' ? position : 'sitting',
    bouts,
    open: { kind: last.kind, from: last.to },
    resets,
    ended,
    moved,
  } as const;
  return { version: 1, boot, aliveUntil: state.at.tick, state };
}
