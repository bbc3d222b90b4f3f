import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notice } from '@shared/health';
import { encodeLine } from '@shared/history/line-codec';
import { monthOf } from '@shared/history/month';
import { endOf, type HistoryRecord, type NewRecord } from '@shared/history/record';
import { appendDurably, openHistoryFile } from './history-file';
import { nameFailure } from './set-aside';

const DAY = 86_400_000;
const FILE_NAME = /^(\d{4}-\d{2})\.jsonl$/;

/** `kept`: the disk refused it, the user was told, and it is written with the next append or flush. */
export type AppendOutcome = 'written' | 'kept';

export interface HistoryReading {
  /** In the order of writing, each id once; those not yet on the disk last. */
  readonly records: readonly HistoryRecord[];
  /** Dated more than a day ahead of now: the clock was wrong then or is now. They stay in the files. */
  readonly future: readonly HistoryRecord[];
  /** Lines of later versions, left where they are. */
  readonly newerLines: number;
}

export interface HistoryLog {
  /** Resolves once the record is on the disk, in the order of the calls. Never rejects. */
  append(record: NewRecord): Promise<AppendOutcome>;
  /** Months like `2026-03`, both included. Never rejects. */
  readMonths(from: string, to: string): Promise<HistoryReading>;
  /** Records that end at or after a wall time (ms); those that began over two days before it may be missing. */
  readSince(wall: number): Promise<HistoryReading>;
  /** Tries once more what the disk refused, and resolves when nothing is under way. */
  flush(): Promise<AppendOutcome>;
}

export interface HistoryLogOptions {
  /** The folder of the monthly files; made when the first record comes. */
  readonly folder: string;
  readonly onNotice: (notice: Notice) => void;
  /** Wall time, ms since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly bootId: () => string;
  /** IANA name of the zone in force. */
  readonly timeZone: () => string;
}

interface Pending {
  readonly record: HistoryRecord;
  readonly month: string;
}

/** The append-only history: one JSON line a record, one file a month, every operation after the one before. */
export function createHistoryLog(options: HistoryLogOptions): HistoryLog {
  let pending: Pending[] = [];
  let failing = false;
  let last: Promise<unknown> = Promise.resolve();
  /** Files whose last line is known to be whole. */
  const mended = new Set<string>();

  function enqueue<T>(job: () => Promise<T>): Promise<T> {
    const next = last.then(job);
    last = next.catch(() => undefined);
    return next;
  }

  function pathOf(month: string): string {
    return join(options.folder, `${month}.jsonl`);
  }

  async function openMonth(month: string) {
    const path = pathOf(month);
    const { content, damaged } = await openHistoryFile(path, options.now());
    mended.add(path);
    if (damaged !== null) options.onNotice({ key: 'history-corrupt', detail: { path: damaged } });
    return content;
  }

  async function writeMonth(month: string, batch: readonly Pending[]): Promise<void> {
    const path = pathOf(month);
    // A torn line that could not be cut must not swallow the record after it.
    const start = !mended.has(path) && (await openMonth(month)).torn ? '\n' : '';
    // Until the append is known to be whole the end of the file is in doubt.
    mended.delete(path);
    await appendDurably(path, start + batch.map(({ record }) => encodeLine(record)).join(''));
    mended.add(path);
    const done = new Set(batch);
    pending = pending.filter((entry) => !done.has(entry));
  }

  async function writePending(): Promise<AppendOutcome> {
    try {
      while (pending[0] !== undefined) {
        const { month } = pending[0];
        await writeMonth(
          month,
          pending.filter((entry) => entry.month === month),
        );
      }
      failing = false;
      return 'written';
    } catch (error) {
      const detail = { path: options.folder, reason: nameFailure(error) };
      if (!failing) options.onNotice({ key: 'history-not-saved', detail });
      failing = true;
      return 'kept';
    }
  }

  async function listMonths(): Promise<readonly string[]> {
    const names = await readdir(options.folder).catch((): string[] => []);
    return names.flatMap((name) => FILE_NAME.exec(name)?.[1] ?? []).sort();
  }

  async function readWhere(wanted: (month: string) => boolean): Promise<HistoryReading> {
    const found = new Map<string, HistoryRecord>();
    let newerLines = 0;
    function take(record: HistoryRecord): void {
      if (!found.has(record.id)) found.set(record.id, record);
    }
    for (const month of (await listMonths()).filter(wanted)) {
      try {
        const content = await openMonth(month);
        newerLines += content.newerLines;
        content.records.forEach(take);
      } catch {
        options.onNotice({ key: 'history-corrupt', detail: { path: pathOf(month) } });
      }
    }
    for (const { record, month } of pending) if (wanted(month)) take(record);
    const limit = options.now() + DAY;
    const all = [...found.values()];
    return {
      records: all.filter((record) => record.wall <= limit),
      future: all.filter((record) => record.wall > limit),
      newerLines,
    };
  }

  return {
    append(record) {
      const zone = options.timeZone();
      const stamped: HistoryRecord = { v: 1, id: options.newId(), boot: options.bootId(), zone, ...record };
      pending.push({ record: stamped, month: monthOf(stamped.wall, zone) });
      return enqueue(writePending);
    },
    readMonths: (from, to) => enqueue(() => readWhere((month) => month >= from && month <= to)),
    async readSince(wall) {
      const first = monthOf(wall - 2 * DAY, 'UTC');
      const reading = await enqueue(() => readWhere((month) => month >= first));
      return { ...reading, records: reading.records.filter((record) => endOf(record) >= wall) };
    },
    flush: () => enqueue(writePending),
  };
}
