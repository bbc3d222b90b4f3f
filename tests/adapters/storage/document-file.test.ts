import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Notice } from '@shared/health';
import { createDocumentFile } from '../../../electron/main/storage/document-file';
import { makeTemporaryFolder } from '../../support/temporary-folder';

interface Counted {
  readonly count: number;
}

function readState(state: unknown): Counted | null {
  return typeof state === 'object' && state !== null && 'count' in state && typeof state.count === 'number'
    ? { count: state.count }
    : null;
}

function open(folder: string, newer: 'set-aside' | 'leave' = 'set-aside') {
  const notices: Notice[] = [];
  const file = createDocumentFile({
    folder,
    name: 'state.json',
    version: 1,
    newer,
    notices: { corrupt: 'state-corrupt', newer: 'state-newer', notSaved: 'state-not-saved' },
    onNotice: (notice) => notices.push(notice),
    now: () => Date.UTC(2026, 2, 2, 9),
    read: readState,
  });
  return { file, notices };
}

test('without a file there is none', () => {
  const { file, notices } = open(makeTemporaryFolder());
  expect(file.load()).toEqual({ kind: 'none' });
  expect(notices).toEqual([]);
});

test('of many saves the last one stands after a flush, whole, with nothing beside it', async () => {
  const folder = makeTemporaryFolder();
  const { file } = open(folder);
  for (let count = 0; count < 200; count += 1) file.save({ count });
  await file.flush();
  expect(open(folder).file.load()).toEqual({ kind: 'state', state: { count: 199 } });
  expect(readdirSync(folder)).toEqual(['state.json']);
});

test('a save takes the state as it is at that moment', async () => {
  const folder = makeTemporaryFolder();
  const { file } = open(folder);
  const state = { count: 1 };
  file.save(state);
  state.count = 2;
  await file.flush();
  expect(open(folder).file.load()).toEqual({ kind: 'state', state: { count: 1 } });
});

test('what a crash left half written beside the file is not read', () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'state.json'), '{"version":1,"state":{"count":3}}\n');
  writeFileSync(join(folder, 'state.json.tmp'), '{"version":1,"sta');
  expect(open(folder).file.load()).toEqual({ kind: 'state', state: { count: 3 } });
});

test.each([
  ['cut', '{"version":1,"state":{"co'],
  ['empty', ''],
  ['no envelope', '{"count":3}'],
  ["not this engine's", '{"version":1,"state":{"count":"three"}}'],
])('a corrupt file (%s) is set aside and named', (_what, text) => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'state.json'), text);
  const { file, notices } = open(folder);
  const aside = join(folder, 'state.json.bad-2026-03-02T09-00-00-000Z');
  expect(file.load()).toEqual({ kind: 'corrupt' });
  expect(notices).toEqual([{ key: 'state-corrupt', detail: { path: aside } }]);
  expect(readFileSync(aside, 'utf8')).toBe(text);
});

test('a newer file is put where the newer version can be given it back', async () => {
  const folder = makeTemporaryFolder();
  const text = '{"version":2,"state":{"count":3}}';
  writeFileSync(join(folder, 'state.json'), text);
  const { file, notices } = open(folder);
  expect(file.load()).toEqual({ kind: 'newer' });
  const aside = join(folder, 'state.json.newer-2026-03-02T09-00-00-000Z');
  expect(notices).toEqual([{ key: 'state-newer', detail: { path: aside } }]);
  file.save({ count: 1 });
  await file.flush();
  expect(readFileSync(aside, 'utf8')).toBe(text);
});

test('a newer file that is to be left is not touched, however much is saved', async () => {
  const folder = makeTemporaryFolder();
  const text = '{"version":2,"state":{"count":3}}';
  const path = join(folder, 'state.json');
  writeFileSync(path, text);
  const { file, notices } = open(folder, 'leave');
  expect(file.load()).toEqual({ kind: 'newer' });
  expect(notices).toEqual([{ key: 'state-newer', detail: { path } }]);
  file.save({ count: 1 });
  await file.flush();
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['state.json']);
});

test('a failed save is told once, keeps the old file, and the next one that can be written is', async () => {
  const folder = makeTemporaryFolder();
  const { file, notices } = open(folder);
  file.save({ count: 1 });
  await file.flush();
  mkdirSync(join(folder, 'state.json.tmp'));
  file.save({ count: 2 });
  await file.flush();
  file.save({ count: 3 });
  await file.flush();
  expect(notices).toEqual([
    { key: 'state-not-saved', detail: { path: join(folder, 'state.json'), reason: 'EISDIR' } },
  ]);
  expect(open(folder).file.load()).toEqual({ kind: 'state', state: { count: 1 } });
  rmdirSync(join(folder, 'state.json.tmp'));
  file.save({ count: 4 });
  await file.flush();
  expect(open(folder).file.load()).toEqual({ kind: 'state', state: { count: 4 } });
});
