import { keepUntil, type DiscomfortLog } from './check-in';
import { findDeskRun, type DeskRun } from './desk-run';
import { listSpells } from './find-spell';

/** The little that Today, the re-check and Back care need; the log itself is asked for where it is shown. */
export interface DiscomfortSummary {
  /** The last check-in: when (epoch ms) and on which local day. Null before any. */
  readonly last: { readonly at: number; readonly day: string } | null;
  /** The latest spell of low-back discomfort, as local days; it may be over. */
  readonly lowBack: { readonly from: string; readonly to: string } | null;
  readonly deskRun: DeskRun | null;
}

/** @param today `2026-03-02` */
export function summarizeLog(log: DiscomfortLog, today: string): DiscomfortSummary {
  const checkIns = keepUntil(log.checkIns, today);
  const last = checkIns.at(-1);
  const spell = listSpells(checkIns, ['low-back']).at(-1);
  return {
    last: last === undefined ? null : { at: last.at, day: last.day },
    lowBack: spell === undefined ? null : { from: spell.from, to: spell.to },
    deskRun: findDeskRun(checkIns),
  };
}
