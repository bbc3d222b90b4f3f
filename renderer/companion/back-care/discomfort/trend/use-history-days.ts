import { useEffect, useEffectEvent, useState } from 'react';
import { addDays } from '@shared/calendar-day';
import type { CheckIn } from '@shared/discomfort/check-in';
import { TREND_RANGES, type DayFacts } from '@shared/discomfort/trend';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { request } from '../../../api';

/** What the history tells of the last year. */
export type HistoryDays =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'known';
      readonly days: readonly DayFacts[];
      /** The day on which it was read last. */
      readonly readOn: string;
    }
  /** It could not be read. */
  | { readonly kind: 'failed' };

const YEAR = TREND_RANGES.year;
/** How far back (days) from then on what is known can change: what a time was is said a day and a half later at most. */
const UNSETTLED = 3;

/**
 * Reads the history of a year at first, and what may have changed of it as a day or a bout ends, as moves are done, and
 * with each check-in.
 */
export function useHistoryDays(
  today: SessionSnapshot['today'],
  checkIns: readonly CheckIn[],
): { readonly history: HistoryDays; readonly retry: () => void } {
  const [history, setHistory] = useState<HistoryDays>({ kind: 'loading' });
  const [tries, setTries] = useState(0);
  const { day, bouts, moves } = today;
  const readAgain = useEffectEvent(async (): Promise<HistoryDays> => {
    const from = history.kind === 'known' ? addDays(history.readOn, -UNSETTLED) : addDays(day, 1 - YEAR);
    const settled = history.kind === 'known' ? history.days.filter((each) => each.day < from) : [];
    try {
      const days = await request('history:days', { from, to: day });
      return { kind: 'known', days: [...settled, ...days], readOn: day };
    } catch {
      return { kind: 'failed' };
    }
  });
  useEffect(() => {
    let isWanted = true;
    void readAgain().then((next) => {
      if (isWanted) setHistory(next);
    });
    return () => {
      isWanted = false;
    };
  }, [day, bouts.length, moves.count, checkIns, tries]);
  function retry(): void {
    setHistory({ kind: 'loading' });
    setTries(tries + 1);
  }
  return { history, retry };
}
