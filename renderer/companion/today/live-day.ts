import type { BoutView, DayTotals, SessionSnapshot } from '@shared/session/snapshot';

/** The day with the present bout drawn out to `now` (epoch ms). */
export interface LiveDay {
  readonly bouts: readonly BoutView[];
  readonly totals: DayTotals;
  /** Length of the present bout, ms. */
  readonly length: number;
  readonly longestSitting: number;
}

/** Counts on from the snapshot: what was true at its moment goes on until main says otherwise. */
export function countOn({ at, bout, today }: SessionSnapshot, now: number): LiveDay {
  const passed = Math.max(0, now - at);
  const { kind } = bout;
  const length = bout.length + passed;
  const current: BoutView = { kind, from: bout.since, to: now };
  // The list ends with the present bout, whose beginning may differ from `since` by the clocks' rounding.
  const last = today.bouts.at(-1);
  const closed = last?.kind === kind && last.to >= at ? today.bouts.slice(0, -1) : today.bouts;
  const before = closed
    .filter((each) => each.from < current.from && each.to > each.from)
    .map((each) => ({ ...each, to: Math.min(each.to, current.from) }));
  const totals =
    kind === 'sitting' || kind === 'standing' || kind === 'walking' || kind === 'away'
      ? { ...today.totals, [kind]: today.totals[kind] + passed }
      : today.totals;
  return {
    bouts: [...before, current],
    totals,
    length,
    longestSitting: kind === 'sitting' ? Math.max(today.longestSitting, length) : today.longestSitting,
  };
}

/** Prompts that ended, and how many of them were taken; a snoozed one comes back and is counted then. */
export function countPrompts({ today }: SessionSnapshot): { readonly taken: number; readonly ended: number } {
  const ended = today.prompts.filter(({ outcome }) => ['taken', 'skipped', 'missed'].includes(outcome));
  return { taken: ended.filter(({ outcome }) => outcome === 'taken').length, ended: ended.length };
}
