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

/** What is left of a state whose count is not one. */
function salvageState(state: unknown): Counted | null {
  return typeof state === 'object' && state !== null && 'count' in state ? { count: 0 } : null;
}

interface OpenOptions {
  readonly newer?: 'set-aside' | 'leave';
  readonly name?: string;
  readonly salvages?: boolean;
}

function open(
  folder: string,
  { newer = 'set-aside', name = 'state.json', salvages = false }: OpenOptions = {},
) {
  const notices: Notice[] = [];
  const file = createDocumentFile({
    folder,
    name,
    version: 1,
    newer,
    notices: { corrupt: 'state-corrupt', newer: 'state-newer', notSaved: 'state-not-saved' },
    onNotice: (notice) => notices.push(notice),
    now: () => Date.UTC(2026, 2, 2, 9),
    read: readState,
    ...(salvages ? { salvage: { read: salvageState, notice: 'workstation-mended' } } : {}),
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
  const { file, notices } = open(folder, { newer: 'leave' });
  expect(file.load()).toEqual({ kind: 'newer' });
  expect(notices).toEqual([{ key: 'state-newer', detail: { path } }]);
  file.save({ count: 1 });
  expect(await file.flush()).toBe('kept');
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['state.json']);
});

/** So long that the name it would be put aside under is longer than a file system takes. */
const LONG_NAME = `${'x'.repeat(230)}.json`;

test.each([
  ['corrupt', '{"version":1,"sta', 'state-corrupt', {}],
  ['newer', '{"version":2,"state":{"count":3}}', 'state-newer', {}],
  ['damaged', '{"version":1,"state":{"count":"three"}}', 'workstation-mended', { salvages: true }],
])(
  'a %s file that cannot be put aside is never overwritten, and that is told once',
  async (_what, text, key, options) => {
    const folder = makeTemporaryFolder();
    const path = join(folder, LONG_NAME);
    writeFileSync(path, text);
    const { file, notices } = open(folder, { ...options, name: LONG_NAME });
    file.load();
    for (const count of [1, 2]) file.save({ count });
    await file.flush();
    expect(notices).toEqual([
      { key, detail: { path } },
      { key: 'state-not-saved', detail: { path, reason: 'ENAMETOOLONG' } },
    ]);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual([LONG_NAME]);
  },
);

test('a damaged file is copied aside and named once, and what could be read stands in its place', async () => {
  const folder = makeTemporaryFolder();
  const text = '{"version":1,"state":{"count":"three"}}';
  writeFileSync(join(folder, 'state.json'), text);
  const { file, notices } = open(folder, { salvages: true });
  const aside = join(folder, 'state.json.bad-2026-03-02T09-00-00-000Z');
  expect(file.load()).toEqual({ kind: 'state', state: { count: 0 } });
  expect(notices).toEqual([{ key: 'workstation-mended', detail: { path: aside } }]);
  await file.flush();
  expect(readFileSync(aside, 'utf8')).toBe(text);
  const again = open(folder, { salvages: true });
  expect(again.file.load()).toEqual({ kind: 'state', state: { count: 0 } });
  expect(again.notices).toEqual([]);
});

test('a file of which nothing can be read is set aside whole', () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'state.json'), '{"version":1,"state":{}}');
  const { file, notices } = open(folder, { salvages: true });
  expect(file.load()).toEqual({ kind: 'corrupt' });
  expect(notices).toMatchObject([{ key: 'state-corrupt' }]);
  expect(readdirSync(folder)).toEqual(['state.json.bad-2026-03-02T09-00-00-000Z']);
});

test('a failed save is told once, keeps the old file, and the next one that can be written is', async () => {
  const folder = makeTemporaryFolder();
  const { file, notices } = open(folder);
  file.save({ count: 1 });
  expect(await file.flush()).toBe('written');
  mkdirSync(join(folder, 'state.json.tmp'));
  file.save({ count: 2 });
  await file.flush();
  file.save({ count: 3 });
  expect(await file.flush()).toBe('kept');
  expect(notices).toEqual([
    { key: 'state-not-saved', detail: { path: join(folder, 'state.json'), reason: 'EISDIR' } },
  ]);
  expect(open(folder).file.load()).toEqual({ kind: 'state', state: { count: 1 } });
  rmdirSync(join(folder, 'state.json.tmp'));
  file.save({ count: 4 });
  expect(await file.flush()).toBe('written');
  expect(open(folder).file.load()).toEqual({ kind: 'state', state: { count: 4 } });
});
