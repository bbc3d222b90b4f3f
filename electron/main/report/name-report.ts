import type { ReportView } from '@shared/ipc';

/** Not allowed in a file's name on some system, or not to be seen in it: control and format characters. */
const UNSAFE = /[<>:"/\\|?*\p{C}]/gu;

/**
 * The file name that is offered for a report: `Sitwell - Home desk - 2026-11-23.pdf`, with the date of the view's zone.
 * @param extension without its dot
 */
export function nameReport({ profile, at, timeZone }: ReportView, extension: string): string {
  const name = profile.name.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
  return `${['Sitwell', name, writeDate(at, timeZone)].filter((part) => part !== '').join(' - ')}.${extension}`;
}

/** The date of a wall time (epoch ms) in a zone: `2026-11-23`. */
export function writeDate(at: number, timeZone: string): string {
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', options).formatToParts(at);
  const read = (type: 'year' | 'month' | 'day') => parts.find((part) => part.type === type)?.value ?? '';
  return `${read('year')}-${read('month')}-${read('day')}`;
}
