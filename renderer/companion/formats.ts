import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDurationFormat } from './format-duration';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The system's region where it speaks the window's language, so that 12 and 24 hours follow it. */
export function localeFor(language: string): string {
  return navigator.language.startsWith(language) ? navigator.language : language;
}

export interface Formats {
  /** `14:40` or `2:40 PM`, from epoch ms. */
  readonly time: (at: number) => string;
  /** A full hour on an axis: `14:00` or `2 PM`. */
  readonly hour: (at: number) => string;
  /** `Monday, 23 November`, from epoch ms. */
  readonly day: (at: number) => string;
  /** `14:40` on the day of `now`, `Friday 14:40` on another; both epoch ms. */
  readonly moment: (at: number, now: number) => string;
  /** `45 s`, `22 min`, `1 h 32 min`; ms, whole minutes rounded down. */
  readonly length: (ms: number) => string;
  /** A length (ms) to the nearest minute: a walk of five minutes begins some seconds after its answer. */
  readonly about: (ms: number) => string;
  /** The length from one moment to another (epoch ms), in the minutes that their times differ by. */
  readonly between: (from: number, to: number) => string;
  /** `1:55`, hours and minutes, from ms. */
  readonly clock: (ms: number) => string;
}

/** Everything with a locale in it, in the zone (IANA name) that the snapshot names. */
export function useFormats(timeZone: string): Formats {
  const { i18n } = useTranslation('companion');
  const write = useDurationFormat();
  return useMemo(() => {
    const locale = localeFor(i18n.language);
    const time = new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' });
    const twelve = time.resolvedOptions().hour12 === true;
    const hour = twelve ? new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric' }) : time;
    const day = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
    const weekday = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long' });
    const length = (ms: number): string => write(ms < MINUTE ? ms : Math.floor(ms / MINUTE) * MINUTE);
    return {
      time: (at) => time.format(at),
      hour: (at) => hour.format(at),
      day: (at) => day.format(at),
      moment: (at, now) =>
        day.format(at) === day.format(now) ? time.format(at) : `${weekday.format(at)} ${time.format(at)}`,
      length,
      about: (ms) => length(Math.max(1, Math.round(ms / MINUTE)) * MINUTE),
      between: (from, to) => length(minutesBetween(from, to) * MINUTE || to - from),
      clock: (ms) => `${Math.floor(ms / HOUR)}:${String(Math.floor((ms % HOUR) / MINUTE)).padStart(2, '0')}`,
    };
  }, [write, i18n.language, timeZone]);
}

/**
 * Minutes between two moments (epoch ms) as their times show them, never negative. Everything on a page counts
 * so: at 14:40, "since 14:18" is 22 minutes and "at 14:48" is in 8, whatever the seconds are.
 */
export function minutesBetween(from: number, to: number): number {
  return Math.max(0, Math.floor(to / MINUTE) - Math.floor(from / MINUTE));
}
