import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Notice } from '@shared/health';
import { encodeLine } from '@shared/history/line-codec';
import type { NewRecord } from '@shared/history/record';
import { createHistoryLog } from '../../../electron/main/storage/history-log';
import { makeTemporaryFolder } from '../../support/temporary-folder';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 2, 15, 12);

function bout(wall: number, length = HOUR): NewRecord {
  return { type: 'bout', kind: 'sitting', from: 0, to: length, wall };
}

function line(id: string, wall = NOW): string {
  return encodeLine({ v: 1, id, boot: 'b', zone: 'UTC', ...bout(wall) });
}

function open(folder: string, timeZone = 'UTC') {
  const notices: Notice[] = [];
  let count = 0;
  const log = createHistoryLog({
    folder,
    onNotice: (notice) => notices.push(notice),
    now: () => NOW,
    newId: () => `id-${(count += 1)}`,
    bootId: () => 'boot-1',
    timeZone: () => timeZone,
  });
  return { log, notices };
}

async function readIds(folder: string): Promise<readonly string[]> {
  const { records } = await open(folder).log.readMonths('0000-01', '9999-12');
  return records.map(({ id }) => id);
}

test('an acknowledged record is on the disk, stamped, in the file of its month in its zone', async () => {
  const folder = join(makeTemporaryFolder(), 'history');
  const { log } = open(folder, 'Europe/Berlin');
  const wall = Date.UTC(2026, 2, 31, 23);
  expect(await log.append(bout(wall))).toBe('written');
  expect(readFileSync(join(folder, '2026-04.jsonl'), 'utf8')).toBe(
    `${JSON.stringify({ v: 1, id: 'id-1', boot: 'boot-1', zone: 'Europe/Berlin', ...bout(wall) })}\n`,
  );
});

test('a thousand records at once stand in order, each on its line', async () => {
  const folder = makeTemporaryFolder();
  const { log } = open(folder);
  const outcomes = await Promise.all(
    Array.from({ length: 1_000 }, (_, index) => log.append(bout(NOW + index))),
  );
  expect(new Set(outcomes)).toEqual(new Set(['written']));
  expect(await readIds(folder)).toEqual(Array.from({ length: 1_000 }, (_, index) => `id-${index + 1}`));
});

test('a torn last line is cut, silently, and the next record stands on its own line', async () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, '2026-03.jsonl'), line('a') + line('b').slice(0, 40));
  const { log, notices } = open(folder);
  await log.append(bout(NOW));
  expect(notices).toEqual([]);
  expect(await readIds(folder)).toEqual(['a', 'id-1']);
});

test('a last line that lacks only its line feed is kept', async () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, '2026-03.jsonl'), line('a') + line('b').trimEnd());
  await open(folder).log.append(bout(NOW));
  expect(await readIds(folder)).toEqual(['a', 'b', 'id-1']);
});

test('a corrupt line: the file is copied aside and named once, the good lines are read and kept', async () => {
  const folder = makeTemporaryFolder();
  const path = join(folder, '2026-03.jsonl');
  const text = `${line('a')}\0\0 not a record\n${line('b')}`;
  writeFileSync(path, text);
  const { log, notices } = open(folder);
  const reading = await log.readMonths('2026-03', '2026-03');
  expect(reading.records.map(({ id }) => id)).toEqual(['a', 'b']);
  const aside = `${path}.bad-2026-03-15T12-00-00-000Z`;
  expect(notices).toEqual([{ key: 'history-corrupt', detail: { path: aside } }]);
  expect(readFileSync(aside, 'utf8')).toBe(text);
  const again = open(folder);
  await again.log.append(bout(NOW));
  expect(again.notices).toEqual([]);
  expect(await readIds(folder)).toEqual(['a', 'b', 'id-1']);
});

test('a duplicate is read once', async () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, '2026-03.jsonl'), line('a') + line('b') + line('a'));
  expect(await readIds(folder)).toEqual(['a', 'b']);
});

test('a record from the future is told apart and stays in the file', async () => {
  const folder = makeTemporaryFolder();
  const text = line('a', NOW + 2 * DAY) + line('b', NOW + HOUR);
  writeFileSync(join(folder, '2026-03.jsonl'), text);
  const reading = await open(folder).log.readSince(NOW - DAY);
  expect(reading.records.map(({ id }) => id)).toEqual(['b']);
  expect(reading.future.map(({ id }) => id)).toEqual(['a']);
  expect(readFileSync(join(folder, '2026-03.jsonl'), 'utf8')).toBe(text);
});

test("a later version's line is skipped and survives the mending of its neighbour", async () => {
  const folder = makeTemporaryFolder();
  const newer = '{"v":2,"type":"bout","id":"z"}\n';
  writeFileSync(join(folder, '2026-03.jsonl'), `${newer}broken\n${line('a')}`);
  const reading = await open(folder).log.readMonths('2026-03', '2026-03');
  expect(reading.records.map(({ id }) => id)).toEqual(['a']);
  expect(reading.newerLines).toBe(1);
  expect(readFileSync(join(folder, '2026-03.jsonl'), 'utf8')).toBe(newer + line('a'));
});

test('reading takes the months asked for, and since a moment what ends after it', async () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, '2025-12.jsonl'), line('old', Date.UTC(2025, 11, 5)));
  writeFileSync(join(folder, '2026-02.jsonl'), line('february', Date.UTC(2026, 1, 28, 23, 30)));
  writeFileSync(join(folder, '2026-03.jsonl'), line('march', Date.UTC(2026, 2, 1, 8)));
  writeFileSync(join(folder, 'notes.txt'), 'not ours');
  const { log } = open(folder);
  const december = await log.readMonths('2025-11', '2026-01');
  expect(december.records.map(({ id }) => id)).toEqual(['old']);
  const since = await log.readSince(Date.UTC(2026, 2, 1));
  expect(since.records.map(({ id }) => id)).toEqual(['february', 'march']);
});

test('without a folder the history is empty', async () => {
  const folder = join(makeTemporaryFolder(), 'none');
  expect(await open(folder).log.readSince(0)).toEqual({ records: [], future: [], newerLines: 0 });
});

test('a folder that takes no file: told once, kept and readable, and written when it can be', async () => {
  const folder = join(makeTemporaryFolder(), 'history');
  writeFileSync(folder, 'a file where the folder should be');
  const { log, notices } = open(folder);
  expect(await log.append(bout(NOW))).toBe('kept');
  expect(await log.append(bout(NOW + 1))).toBe('kept');
  expect(notices.map(({ key }) => key)).toEqual(['history-not-saved']);
  expect((await log.readMonths('2026-03', '2026-03')).records.map(({ id }) => id)).toEqual(['id-1', 'id-2']);
  rmSync(folder);
  expect(await log.append(bout(NOW + 2))).toBe('written');
  expect(await readIds(folder)).toEqual(['id-1', 'id-2', 'id-3']);
});

test.runIf(process.platform === 'linux')(
  'a full disk: told, and written in order once there is room',
  async () => {
    const folder = makeTemporaryFolder();
    const path = join(folder, '2026-03.jsonl');
    const { log, notices } = open(folder);
    // The first append opens the real, still missing file; then the disk fills up under it.
    await log.append(bout(NOW));
    const before = readFileSync(path, 'utf8');
    rmSync(path);
    symlinkSync('/dev/full', path);
    expect(await log.append(bout(NOW + 1))).toBe('kept');
    expect(notices).toEqual([{ key: 'history-not-saved', detail: { path: folder, reason: 'ENOSPC' } }]);
    rmSync(path);
    // A part of the refused line had reached the disk.
    writeFileSync(path, before + line('id-2').slice(0, 20));
    expect(await log.flush()).toBe('written');
    expect(await readIds(folder)).toEqual(['id-1', 'id-2']);
  },
);

test('a month that can not be read at all is named and does not hide the others', async () => {
  const folder = makeTemporaryFolder();
  mkdirSync(join(folder, '2026-02.jsonl'));
  appendFileSync(join(folder, '2026-03.jsonl'), line('a'));
  const { log, notices } = open(folder);
  const reading = await log.readMonths('2026-01', '2026-12');
  expect(reading.records.map(({ id }) => id)).toEqual(['a']);
  expect(notices).toEqual([{ key: 'history-corrupt', detail: { path: join(folder, '2026-02.jsonl') } }]);
  expect(readdirSync(folder).sort()).toEqual(['2026-02.jsonl', '2026-03.jsonl']);
});
