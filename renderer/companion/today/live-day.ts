import { isSettled } from '@shared/reminders/outcome';
import type { BoutView, SessionSnapshot } from '@shared/session/snapshot';
import { minutesBetween } from '../formats';

const MINUTE = 60_000;

/** The day with the present bout drawn out to `now` (epoch ms). Lengths in ms, in the minutes that the times show. */
export interface LiveDay {
  readonly bouts: readonly BoutView[];
  readonly totals: Readonly<Record<'sitting' | 'standing' | 'walking', number>>;
  readonly longestSitting: number;
}

/** Counts on from the snapshot: what was true at its moment goes on until main says otherwise. */
export function countOn({ at, bout, today }: SessionSnapshot, now: number): LiveDay {
  const { kind, since } = bout;
  // The list ends with the present bout, unless that has only just begun; it begins with the day.
  const last = today.bouts.at(-1);
  const listed = last?.kind === kind && last.to >= at;
  const closed = listed ? today.bouts.slice(0, -1) : today.bouts;
  const current: BoutView = { kind, from: listed ? Math.max(last.from, since) : since, to: now };
  const before = closed
    .filter((each) => each.from < current.from && each.to > each.from)
    .map((each) => ({ ...each, to: Math.min(each.to, current.from) }));
  const bouts = [...before, current];
  const lengthsOf = (wanted: BoutView['kind']): readonly number[] =>
    bouts.filter((each) => each.kind === wanted).map(({ from, to }) => minutesBetween(from, to) * MINUTE);
  const sumOf = (wanted: BoutView['kind']): number => lengthsOf(wanted).reduce((sum, each) => sum + each, 0);
  return {
    bouts,
    totals: { sitting: sumOf('sitting'), standing: sumOf('standing'), walking: sumOf('walking') },
    longestSitting: Math.max(0, ...lengthsOf('sitting')),
  };
}

/** Prompts that ended, and how many of them were taken; a snoozed one comes back and is counted then. */
export function countPrompts({ today }: SessionSnapshot): { readonly taken: number; readonly ended: number } {
  const ended = today.prompts.filter(({ outcome }) => isSettled(outcome));
  return { taken: ended.filter(({ outcome }) => outcome === 'taken').length, ended: ended.length };
}
