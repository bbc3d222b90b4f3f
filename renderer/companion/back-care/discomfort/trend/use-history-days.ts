import { useEffect, useState } from 'react';
import { nameDay, numberDay } from '@shared/calendar-day';
import type { CheckIn } from '@shared/discomfort/check-in';
import { TREND_RANGES, type DayFacts } from '@shared/discomfort/trend';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { request } from '../../../api';

/** What the history tells of the last year. */
export type HistoryDays =
  | { readonly kind: 'loading' }
  | { readonly kind: 'known'; readonly days: readonly DayFacts[] }
  /** It could not be read. */
  | { readonly kind: 'failed' };

const YEAR = TREND_RANGES.year;

/** Reads the history at first, as a day or a bout ends, as moves are done, and with each check-in. */
export function useHistoryDays(
  today: SessionSnapshot['today'],
  checkIns: readonly CheckIn[],
): { readonly history: HistoryDays; readonly retry: () => void } {
  const [history, setHistory] = useState<HistoryDays>({ kind: 'loading' });
  const [tries, setTries] = useState(0);
  const { day, bouts, moves } = today;
  useEffect(() => {
    let isWanted = true;
    function receive(next: HistoryDays): void {
      if (isWanted) setHistory(next);
    }
    request('history:days', { from: nameDay(numberDay(day) - YEAR + 1), to: day }).then(
      (days) => receive({ kind: 'known', days }),
      () => receive({ kind: 'failed' }),
    );
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
