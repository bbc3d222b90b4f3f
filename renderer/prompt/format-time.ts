/** The time of day as the person's own locale and zone write it. */
export function formatTime(at: number, timeZone: string, language: string): string {
  const locale = navigator.language.startsWith(language) ? navigator.language : language;
  return new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' }).format(at);
}
