/**
 * Reads a time of day as people type it: `8`, `8:30`, `8.30`, `0830`, `8h30`, `8 Uhr`, `5 pm`, `24:00`.
 * Answers `HH:MM`, or null when it cannot be read.
 */
export function readTimeOfDay(text: string): string | null {
  const typed = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\s*(uhr|h)$/, '');
  const parts = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})|(\d{2}))?\s*(?:([ap])\.?m\.?)?$/.exec(typed);
  if (parts === null) return null;
  const half = parts[4];
  let hour = Number(parts[1]);
  const minute = Number(parts[2] ?? parts[3] ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  // Midnight at the end of a day is the start of the next one.
  if (hour === 24 && minute === 0) hour = 0;
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
