import { recordSchema, type HistoryRecord } from './record';

/** What one line of a history file holds. */
export type DecodedLine =
  | { readonly kind: 'record'; readonly record: HistoryRecord }
  /** Written by a later Sitwell: to be kept in the file and skipped here. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'corrupt' };

const KNOWN_VERSION = 1;
const KNOWN_TYPES: readonly unknown[] = recordSchema.options.map((option) => option.shape.type.value);

/** One record as one line, with the line feed that proves it is whole. JSON never holds a raw line feed. */
export function encodeLine(record: HistoryRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** Reads one line, without its line feed. Never throws. */
export function decodeLine(line: string): DecodedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'corrupt' };
  }
  const result = recordSchema.safeParse(value);
  if (result.success) return { kind: 'record', record: result.data };
  if (typeof value !== 'object' || value === null || !('v' in value) || !('type' in value))
    return { kind: 'corrupt' };
  const { v, type } = value;
  if (typeof v !== 'number' || typeof type !== 'string') return { kind: 'corrupt' };
  const later = v > KNOWN_VERSION || (v === KNOWN_VERSION && !KNOWN_TYPES.includes(type));
  return { kind: later ? 'newer' : 'corrupt' };
}

/** The text of a history file, taken apart. */
export interface DecodedFile {
  readonly records: readonly HistoryRecord[];
  /** Lines worth keeping (records and later versions' lines), each with its line feed. */
  readonly kept: string;
  readonly corruptLines: number;
  readonly newerLines: number;
  /** A last line without its line feed was never acknowledged. */
  readonly torn: boolean;
}

/** Takes a whole file apart. Never throws. Empty lines are nothing; a torn last line is left out of everything. */
export function decodeFile(text: string): DecodedFile {
  const lines = text.split('\n');
  const torn = lines.pop() !== '';
  const records: HistoryRecord[] = [];
  const kept: string[] = [];
  let corruptLines = 0;
  let newerLines = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const decoded = decodeLine(line);
    if (decoded.kind === 'corrupt') {
      corruptLines += 1;
      continue;
    }
    kept.push(`${line}\n`);
    if (decoded.kind === 'record') records.push(decoded.record);
    else newerLines += 1;
  }
  return { records, kept: kept.join(''), corruptLines, newerLines, torn };
}
