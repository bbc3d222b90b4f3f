import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Notice } from '@shared/health';
import type { DiscomfortLog } from '@shared/discomfort/check-in';
import type { DiscomfortChange } from '@shared/discomfort/discomfort-change-schema';
import { readLog, salvageLog } from '@shared/discomfort/read-log';
import { createDiscomfortStore } from '../../../electron/main/discomfort/discomfort-store';
import { createDocumentFile } from '../../../electron/main/storage/document-file';
import { makeTemporaryFolder } from '../../support/temporary-folder';

const NOW = Date.UTC(2026, 10, 23, 9);
const NAME = 'discomfort.json';
/** Words that must be nowhere after they were deleted. */
const SECRET = 'sore after the long drive';

function open(folder: string) {
  const notices: Notice[] = [];
  let made = 0;
  const store = createDiscomfortStore({
    path: join(folder, NAME),
    file: createDocumentFile<DiscomfortLog>({
      folder,
      name: NAME,
      version: 1,
      newer: 'leave',
      notices: { corrupt: 'discomfort-corrupt', newer: 'discomfort-newer', notSaved: 'discomfort-not-saved' },
      onNotice: (notice) => notices.push(notice),
      now: () => NOW,
      read: readLog,
      salvage: { read: salvageLog, notice: 'discomfort-mended' },
    }),
    now: () => NOW,
    dayOf: () => '2026-11-23',
    newId: () => {
      made += 1;
      return `made-${made}`;
    },
  });
  return { store, notices };
}

/** Every file in the folder, with what it holds. */
function readFolder(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

const LOG: DiscomfortChange = { type: 'log', areas: { 'low-back': 4 }, note: SECRET };

test('a check-in is there after a restart', async () => {
  const folder = makeTemporaryFolder();
  const { store } = open(folder);
  store.change(LOG);
  await store.flush();
  expect(open(folder).store.view().log.checkIns).toEqual([
    { id: 'made-1', at: NOW, day: '2026-11-23', areas: { 'low-back': 4 }, note: SECRET },
  ]);
});

test.each([
  ['one check-in', { type: 'delete', id: 'made-1' }],
  ['the whole log', { type: 'delete-all' }],
] as const)('after %s is deleted nothing of it is in the folder', async (_what, deletion) => {
  const folder = makeTemporaryFolder();
  const { store } = open(folder);
  store.change(LOG);
  await store.flush();
  expect(readFolder(folder)[NAME]).toContain(SECRET);
  store.change(deletion);
  await store.flush();
  expect(readFolder(folder)).toEqual({ [NAME]: '{"version":1,"state":{"checkIns":[],"told":[]}}\n' });
});

test('the way back from a deletion brings the log back to the disk', async () => {
  const folder = makeTemporaryFolder();
  const { store } = open(folder);
  store.change(LOG);
  const before = store.view().log;
  const answer = store.change({ type: 'delete-all' });
  if (!answer.ok || answer.undo === null) throw new Error('no way back');
  store.change(answer.undo);
  await store.flush();
  expect(open(folder).store.view().log).toEqual(before);
});

test('copies that were put aside are counted, and deleted when that is asked for', async () => {
  const folder = makeTemporaryFolder();
  const damaged = { version: 1, state: { checkIns: [{ id: 'x', note: SECRET }], told: [] } };
  writeFileSync(join(folder, NAME), JSON.stringify(damaged));
  const { store, notices } = open(folder);
  expect(notices).toMatchObject([{ key: 'discomfort-corrupt' }]);
  expect(store.view()).toEqual({ log: { checkIns: [], told: [] }, copies: 1 });
  expect(await store.deleteCopies()).toBeNull();
  expect(store.view().copies).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});

test('a deletion of copies under way is waited for as the app ends', async () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, NAME), '{');
  const { store } = open(folder);
  expect(store.view().copies).toBe(1);
  const deletion = store.deleteCopies();
  await store.flush();
  expect(readdirSync(folder)).toEqual([]);
  expect(await deletion).toBeNull();
});

test('what can be read of a damaged file is kept, and a copy of the whole put aside', async () => {
  const folder = makeTemporaryFolder();
  const good = { id: 'a', at: NOW, day: '2026-11-23', areas: { neck: 2 }, note: '' };
  const damaged = { version: 1, state: { checkIns: [good, { ...good, id: 'b', day: 'then' }], told: [] } };
  writeFileSync(join(folder, NAME), JSON.stringify(damaged));
  const { store, notices } = open(folder);
  await store.flush();
  expect(notices).toMatchObject([{ key: 'discomfort-mended' }]);
  expect(store.view()).toMatchObject({ log: { checkIns: [good] }, copies: 1 });
});

test('a refused change writes nothing and tells nobody', async () => {
  const folder = makeTemporaryFolder();
  const { store } = open(folder);
  let told = 0;
  store.subscribe(() => (told += 1));
  expect(store.change({ type: 'delete', id: 'gone' })).toEqual({ ok: false, problem: 'no-such-check-in' });
  await store.flush();
  expect(told).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});
