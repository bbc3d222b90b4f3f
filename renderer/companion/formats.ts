import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

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
  /** `45 s`, `22 min`, `1 h 32 min`; ms, whole minutes rounded down. */
  readonly length: (ms: number) => string;
  /** `1:55`, hours and minutes, from ms. */
  readonly clock: (ms: number) => string;
}

/** Everything with a locale in it, in the zone (IANA name) that the snapshot names. */
export function useFormats(timeZone: string): Formats {
  const { t, i18n } = useTranslation('companion');
  return useMemo(() => {
    const locale = localeFor(i18n.language);
    const time = new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' });
    const twelve = time.resolvedOptions().hour12 === true;
    const hour = twelve ? new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric' }) : time;
    const day = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
    return {
      time: (at) => time.format(at),
      hour: (at) => hour.format(at),
      day: (at) => day.format(at),
      length: (ms) => {
        if (ms > 0 && ms < MINUTE) return t('length.seconds', { count: Math.round(ms / 1_000) });
        const hours = Math.floor(ms / HOUR);
        const minutes = Math.floor((ms % HOUR) / MINUTE);
        if (hours === 0) return t('length.minutes', { count: minutes });
        return minutes === 0 ? t('length.hours', { count: hours }) : t('length.both', { hours, minutes });
      },
      clock: (ms) => `${Math.floor(ms / HOUR)}:${String(Math.floor((ms % HOUR) / MINUTE)).padStart(2, '0')}`,
    };
  }, [t, i18n.language, timeZone]);
}

/** Minutes left until a moment, rounded up, never negative; from ms. */
export function minutesUntil(at: number, now: number): number {
  return Math.max(0, Math.ceil((at - now) / MINUTE));
}
