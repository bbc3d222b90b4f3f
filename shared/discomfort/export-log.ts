import { AREA_IDS } from './areas';
import { intensityOf, type DiscomfortLog } from './check-in';

export const EXPORT_FORMS = ['csv', 'json'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

export const EXPORT_FORMAT = 'sitwell-discomfort';
/** Raised when a reader of the last version would misread the new one; described in docs/discomfort.md. */
export const EXPORT_VERSION = 1;

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The log as a table: a row a check-in, a column an area with 0 to 10. RFC 4180: lines end with CR LF, and a field
 * with a comma, a quote or a line break in it stands in quotes. A note that a spreadsheet would calculate gets an
 * apostrophe in front, and so does one that has one there: taking the first apostrophe away brings each back exactly.
 */
export function writeCsv({ checkIns }: DiscomfortLog): string {
  const rows = checkIns.map((checkIn) => [
    checkIn.day,
    new Date(checkIn.at).toISOString(),
    ...AREA_IDS.map((area) => String(intensityOf(checkIn, area))),
    disarm(checkIn.note),
  ]);
  const lines = [['day', 'time', ...AREA_IDS, 'note'], ...rows].map((row) => row.map(quote).join(','));
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** The log as a document for programs, which Sitwell reads again. */
export function writeJson({ checkIns }: DiscomfortLog, exportedAt: number): string {
  const document = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
    scale: '0 to 10; an area that is not named is 0',
    checkIns: checkIns.map(({ id, at, day, areas, note }) => ({
      id,
      day,
      time: new Date(at).toISOString(),
      areas,
      note,
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function disarm(note: string): string {
  return /^[=+\-@\t\r\n']/.test(note) ? `'${note}` : note;
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
