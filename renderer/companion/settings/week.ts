/** Newer engines have the method, older ones the property, the oldest neither. */
interface LocaleOfAWeek extends Intl.Locale {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** The days of a week, 1 Monday to 7 Sunday, from the one that `locale` starts with. */
export function listDays(locale: string): readonly number[] {
  const known: LocaleOfAWeek = new Intl.Locale(locale);
  const first = (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
  return Array.from({ length: 7 }, (_, place) => ((first - 1 + place) % 7) + 1);
}

/** The name of a day, 1 Monday to 7 Sunday; 1 January 2024 was a Monday. */
export function nameDay(day: number, locale: string, weekday: 'short' | 'long'): string {
  return new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}
