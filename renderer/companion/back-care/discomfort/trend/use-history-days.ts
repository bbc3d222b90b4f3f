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
      /** When days began (`04:00`) as it was read. */
      readonly cutAt: string;
    }
  /** It could not be read. */
  | { readonly kind: 'failed' };

const YEAR = TREND_RANGES.year;
/** How far back (days) from then on what is known can change: what a time was is said a day and a half later at most. */
const UNSETTLED = 3;

/**
 * Reads the history of a year at first and when days begin at another time, and what may have changed of it as a day or
 * a bout ends, as moves are done, and with each check-in.
 * @param dayStartsAt such as `04:00`
 */
export function useHistoryDays(
  today: SessionSnapshot['today'],
  checkIns: readonly CheckIn[],
  dayStartsAt: string,
): { readonly history: HistoryDays; readonly retry: () => void } {
  const [history, setHistory] = useState<HistoryDays>({ kind: 'loading' });
  const [tries, setTries] = useState(0);
  const { day, bouts, moves } = today;
  const readAgain = useEffectEvent(async (): Promise<HistoryDays> => {
    const first = addDays(day, 1 - YEAR);
    const known = history.kind === 'known' && history.cutAt === dayStartsAt ? history : null;
    const from = known === null ? first : addDays(known.readOn, -UNSETTLED);
    const settled = known?.days.filter((each) => each.day >= first && each.day < from) ?? [];
    try {
      const days = await request('history:days', { from, to: day });
      return { kind: 'known', days: [...settled, ...days], readOn: day, cutAt: dayStartsAt };
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
  }, [day, bouts.length, moves.count, checkIns, dayStartsAt, tries]);
  function retry(): void {
    setHistory({ kind: 'loading' });
    setTries(tries + 1);
  }
  return { history, retry };
}
