import { useTranslation } from 'react-i18next';
import { localeFor } from '../../formats';

/** Writes `HH:MM` as `locale` does: `09:00`, `9:00 AM`. `readTimeOfDay` reads it back. */
export function formatTimeOfDay(time: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return format.format(new Date(`1970-01-01T${time}Z`));
}

/** A function that writes `HH:MM` with the clock of the person's locale. */
export function useTimeFormat(): (time: string) => string {
  const { i18n } = useTranslation('settings');
  return (time) => formatTimeOfDay(time, localeFor(i18n.language));
}
