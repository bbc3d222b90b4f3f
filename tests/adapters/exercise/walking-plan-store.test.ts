import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Notice } from '@shared/health';
import { readWalkingPlanDocument } from '@shared/exercise/walking-plan/walking-plan-document';
import { createWalkingPlanStore } from '../../../electron/main/exercise/walking-plan-store';
import { createDocumentFile } from '../../../electron/main/storage/document-file';
import { makeTemporaryFolder } from '../../support/temporary-folder';

const TODAY = '2026-11-23';
const MAKE = {
  type: 'make',
  before: { minutes: 10, days: 3 },
  pace: 'usual',
  start: TODAY,
  weekdays: [1, 3, 5],
} as const;

function open(folder: string) {
  const notices: Notice[] = [];
  const file = createDocumentFile({
    folder,
    name: 'walking-plan.json',
    version: 1,
    newer: 'leave',
    notices: {
      corrupt: 'walking-plan-corrupt',
      newer: 'walking-plan-newer',
      notSaved: 'walking-plan-not-saved',
    },
    onNotice: (notice) => notices.push(notice),
    now: () => Date.UTC(2026, 10, 23, 9),
    read: readWalkingPlanDocument,
  });
  return { store: createWalkingPlanStore({ file, today: () => TODAY }), notices };
}

test('a plan and its marks are there after a restart', async () => {
  const folder = makeTemporaryFolder();
  const { store } = open(folder);
  expect(store.current()).toBeNull();
  expect(store.change({ ...MAKE, weekdays: [...MAKE.weekdays] })).toEqual({
    ok: true,
    undo: { type: 'restore', plan: null },
  });
  const made = store.current();
  expect(store.change({ type: 'mark', day: TODAY, walked: true })).toEqual({
    ok: true,
    undo: { type: 'restore', plan: made },
  });
  await store.flush();
  expect(open(folder).store.current()).toEqual(store.current());
  expect(store.current()).toMatchObject({ weekdays: [1, 3, 5], walked: [TODAY] });
});

test('a deleted plan stays deleted', async () => {
  const folder = makeTemporaryFolder();
  const { store } = open(folder);
  store.change({ ...MAKE, weekdays: [] });
  store.change({ type: 'delete' });
  await store.flush();
  const { store: again, notices } = open(folder);
  expect(again.current()).toBeNull();
  expect(notices).toEqual([]);
});

test('whoever follows hears of what was changed, and of nothing that was refused', () => {
  const { store } = open(makeTemporaryFolder());
  let told = 0;
  store.subscribe(() => (told += 1));
  expect(store.change({ type: 'pause' })).toEqual({ ok: false, problem: 'no-plan' });
  expect(told).toBe(0);
  store.change({ ...MAKE, weekdays: [] });
  expect(told).toBe(1);
});

test('a file that is no plan is set aside and named, and a new plan can be made', async () => {
  const folder = makeTemporaryFolder();
  const text = '{"version":1,"state":{"plan":{"start":"some day"}}}';
  writeFileSync(join(folder, 'walking-plan.json'), text);
  const { store, notices } = open(folder);
  const aside = join(folder, 'walking-plan.json.bad-2026-11-23T09-00-00-000Z');
  expect(notices).toEqual([{ key: 'walking-plan-corrupt', detail: { path: aside } }]);
  expect(readFileSync(aside, 'utf8')).toBe(text);
  store.change({ ...MAKE, weekdays: [] });
  await store.flush();
  expect(open(folder).store.current()).toMatchObject({ start: TODAY });
});

test('a newer file is left as it is', async () => {
  const folder = makeTemporaryFolder();
  const path = join(folder, 'walking-plan.json');
  const text = '{"version":2,"state":{}}';
  writeFileSync(path, text);
  const { store, notices } = open(folder);
  store.change({ ...MAKE, weekdays: [] });
  await store.flush();
  expect(notices).toEqual([{ key: 'walking-plan-newer', detail: { path } }]);
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['walking-plan.json']);
});
