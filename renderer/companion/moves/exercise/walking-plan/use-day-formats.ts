import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localeFor } from '../../../formats';

export interface DayFormats {
  /** `Monday, 7 December`. */
  readonly long: (day: string) => string;
  /** `Mon, 7 Dec`. */
  readonly short: (day: string) => string;
  /** `7 December`. */
  readonly date: (day: string) => string;
  /** `7–13 December`; both days count. */
  readonly dates: (from: string, to: string) => string;
  /** `Mon`. */
  readonly weekday: (day: string) => string;
  /** `Dec`. */
  readonly month: (day: string) => string;
  /** `May 2027`. */
  readonly monthAndYear: (day: string) => string;
}

/** Calendar days (`2026-12-07`) in words. They are in no zone: each is read and written as one of UTC. */
export function useDayFormats(): DayFormats {
  const { i18n } = useTranslation('exercise');
  return useMemo(() => {
    const locale = localeFor(i18n.language);
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    const long = format({ weekday: 'long', day: 'numeric', month: 'long' });
    const short = format({ weekday: 'short', day: 'numeric', month: 'short' });
    const date = format({ day: 'numeric', month: 'long' });
    const weekday = format({ weekday: 'short' });
    const month = format({ month: 'short' });
    const monthAndYear = format({ month: 'long', year: 'numeric' });
    const at = (day: string): number => Date.parse(day);
    return {
      long: (day) => long.format(at(day)),
      short: (day) => short.format(at(day)),
      date: (day) => date.format(at(day)),
      dates: (from, to) => date.formatRange(at(from), at(to)),
      weekday: (day) => weekday.format(at(day)),
      month: (day) => month.format(at(day)),
      monthAndYear: (day) => monthAndYear.format(at(day)),
    };
  }, [i18n.language]);
}
