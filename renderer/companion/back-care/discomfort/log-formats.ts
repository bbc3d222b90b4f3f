import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localeFor } from '../../formats';

export interface LogFormats {
  /** A local day (`2026-03-02`) as `2 March`, with the year where it is not that of `today`. */
  readonly day: (day: string, today: string) => string;
  /** `Mon 2 Mar`: short, for an axis or a row. */
  readonly shortDay: (day: string) => string;
  /** `March 2026`. */
  readonly month: (day: string) => string;
  /** `Mar`. */
  readonly shortMonth: (day: string) => string;
  /** `2–8 Mar`: one local day to another; one day alone is told alone. */
  readonly span: (from: string, to: string) => string;
  /** `14:40` in the zone, from epoch ms. */
  readonly time: (at: number) => string;
  /** At most one digit after the point. */
  readonly number: (value: number) => string;
  /** Two digits after the point. */
  readonly fine: (value: number) => string;
}

/** Dates and numbers of the log in the window's language. `timeZone`: IANA name, for times of day. */
export function useLogFormats(timeZone: string): LogFormats {
  const { i18n } = useTranslation('discomfort');
  return useMemo(() => {
    const locale = localeFor(i18n.language);
    // A local day has no zone: it is read and written as if it were in UTC.
    const make = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    const [sameYear, otherYear] = [
      make({ day: 'numeric', month: 'long' }),
      make({ day: 'numeric', month: 'long', year: 'numeric' }),
    ];
    const short = make({ weekday: 'short', day: 'numeric', month: 'short' });
    const [month, shortMonth] = [make({ month: 'long', year: 'numeric' }), make({ month: 'short' })];
    const span = make({ day: 'numeric', month: 'short' });
    const time = new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' });
    const fine = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    return {
      day: (day, today) =>
        (day.slice(0, 4) === today.slice(0, 4) ? sameYear : otherYear).format(Date.parse(day)),
      shortDay: (day) => short.format(Date.parse(day)),
      month: (day) => month.format(Date.parse(day)),
      shortMonth: (day) => shortMonth.format(Date.parse(day)),
      span: (from, to) => span.formatRange(Date.parse(from), Date.parse(to)),
      time: (at) => time.format(at),
      number: (value) => number.format(value),
      fine: (value) => fine.format(value),
    };
  }, [i18n.language, timeZone]);
}
