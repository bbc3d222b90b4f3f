import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeLine } from '@shared/history/line-codec';
import type { HistoryRecord, NewRecord } from '@shared/history/record';
import { foldDays } from '@shared/history/fold-days';
import { createHistoryLog } from '../../electron/main/storage/history-log';
import { medianOf, type Row } from './figures';

const MINUTE = 60_000;
const DAY = 86_400_000;
const YEARS = 10;
const WORKING_DAYS_A_MONTH = 21;
/** Bouts and prompts of an ordinary working day. */
const RECORDS_A_DAY = 50;
const BASE = { v: 1, boot: 'bench', zone: 'UTC' } as const;
const APPENDS = 40;

/** The history on this disk: a record with its flush, and a month out of ten years. */
export async function measureHistory(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sitwell-bench-'));
  try {
    const years = join(folder, 'years');
    const lines = writeYears(years);
    const month = await measureReads(() => openLog(years).readMonths('2025-12', '2025-12'), 7);
    const year = await measureReads(() => foldYear(years), 5);
    const all = await measureReads(() => openLog(years).readMonths('0000-00', '9999-12'), 3);
    const appended = await measureAppends(join(folder, 'appended'));
    const bare = await measureBareAppends(join(folder, 'bare.jsonl'));
    return [
      {
        what: 'history, append with flush',
        figure: `${appended.toFixed(2)} ms`,
        beside: `${bare.toFixed(2)} ms the disk alone`,
      },
      {
        what: 'history, a year folded into days',
        figure: `${year.toFixed(0)} ms`,
        beside: `${12 * WORKING_DAYS_A_MONTH * RECORDS_A_DAY} lines`,
      },
      {
        what: 'history, one month out of ten years',
        figure: `${month.toFixed(1)} ms`,
        beside: `${all.toFixed(0)} ms all ${lines} lines`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A year's days, from files to sums. */
async function foldYear(folder: string): Promise<unknown> {
  const { records } = await openLog(folder).readMonths('2024-12', '2026-01');
  return foldDays(records, { from: '2025-01-01', to: '2025-12-31', dayStartsAt: '04:00' });
}

function openLog(folder: string) {
  return createHistoryLog({
    folder,
    onNotice: (notice) => process.stderr.write(`history: ${notice.key}\n`),
    now: () => Date.now(),
    newId: randomUUID,
    bootId: () => BASE.boot,
    timeZone: () => BASE.zone,
  });
}

function makeRecord(wall: number, index: number): NewRecord {
  if (index % 3 === 2) {
    return {
      type: 'prompt',
      reminder: 'position-change',
      asks: 'position-change',
      satisfies: ['eye-rest'],
      dueAt: wall - MINUTE,
      noticedAt: wall - 2 * MINUTE,
      shownAt: wall - MINUTE,
      heldBy: [],
      outcome: 'taken',
      endedAt: wall,
      wall,
    };
  }
  const kind = index % 3 === 0 ? 'sitting' : 'standing';
  return { type: 'bout', kind, from: wall, to: wall + 9 * MINUTE, wall };
}

/** Ten years of monthly files; returns how many lines they have. */
function writeYears(folder: string): number {
  mkdirSync(folder, { recursive: true });
  for (let month = 0; month < 12 * YEARS; month += 1) {
    const first = Date.UTC(2016, month, 1, 8);
    const records = Array.from(
      { length: WORKING_DAYS_A_MONTH * RECORDS_A_DAY },
      (_none, index): HistoryRecord => {
        const wall = first + Math.floor(index / RECORDS_A_DAY) * DAY + (index % RECORDS_A_DAY) * 10 * MINUTE;
        return { ...BASE, id: randomUUID(), ...makeRecord(wall, index) };
      },
    );
    const name = new Date(first).toISOString().slice(0, 7);
    writeFileSync(join(folder, `${name}.jsonl`), records.map(encodeLine).join(''));
  }
  return 12 * YEARS * WORKING_DAYS_A_MONTH * RECORDS_A_DAY;
}

async function measureReads(read: () => Promise<unknown>, times: number): Promise<number> {
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const begin = performance.now();
    await read();
    took.push(performance.now() - begin);
  }
  return medianOf(took);
}

async function measureAppends(folder: string): Promise<number> {
  const log = openLog(folder);
  const took: number[] = [];
  for (let index = 0; index < APPENDS; index += 1) {
    const begin = performance.now();
    const outcome = await log.append(makeRecord(Date.now(), index));
    took.push(performance.now() - begin);
    if (outcome !== 'written') throw new Error('The disk refused a record.');
  }
  return medianOf(took);
}

/** The same bytes with nothing around them: what the disk itself takes. */
async function measureBareAppends(file: string): Promise<number> {
  const took: number[] = [];
  for (let index = 0; index < APPENDS; index += 1) {
    const line = encodeLine({ ...BASE, id: randomUUID(), ...makeRecord(Date.now(), index) });
    const begin = performance.now();
    const handle = await open(file, 'a');
    await handle.appendFile(line);
    await handle.sync();
    await handle.close();
    took.push(performance.now() - begin);
  }
  return medianOf(took);
}
