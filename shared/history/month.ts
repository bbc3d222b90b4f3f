const formatters = new Map<string, Intl.DateTimeFormat | null>();

function findFormatter(zone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null;
  try {
    made = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
    });
  } catch {
    made = null;
  }
  formatters.set(zone, made);
  return made;
}

/**
 * The calendar month (`2026-03`) of a wall time (ms since the epoch) in an IANA zone.
 * A zone that this system doesn't know counts as UTC; a time outside the calendar as the first month there is.
 */
export function monthOf(wall: number, zone: string): string {
  const date = new Date(wall);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1970 || date.getUTCFullYear() > 9998)
    return '1970-01';
  const formatter = findFormatter(zone);
  if (formatter === null) return date.toISOString().slice(0, 7);
  const parts = new Map(formatter.formatToParts(date).map((part) => [part.type, part.value]));
  return `${(parts.get('year') ?? '1970').padStart(4, '0')}-${(parts.get('month') ?? '01').padStart(2, '0')}`;
}
