import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Notice } from '@shared/health';
import { DEFAULT_SETTINGS } from '@shared/settings/settings';
import { createSettingsStore } from '../../../electron/main/storage/settings-store';
import type { SettingsFile } from '../../../electron/main/storage/settings-file';
import { makeTemporaryFolder } from '../../support/temporary-folder';

const NOW = Date.UTC(2026, 2, 2, 9);

/** electron-store without Electron: the same class, the same options. */
function openFile(folder: string, name: string): Promise<SettingsFile> {
  return Promise.resolve(new Conf<Record<string, unknown>>({ cwd: folder, configName: name }));
}

function open(folder: string, openWith: (folder: string, name: string) => Promise<SettingsFile> = openFile) {
  const notices: Notice[] = [];
  const store = createSettingsStore({
    folder,
    onNotice: (notice) => notices.push(notice),
    now: () => NOW,
    openFile: openWith,
  });
  return { store, notices };
}

function write(folder: string, text: string): string {
  const path = join(folder, 'settings.json');
  writeFileSync(path, text);
  return path;
}

test('a first start has the defaults and leaves the disk alone', () => {
  const folder = makeTemporaryFolder();
  const { store, notices } = open(folder);
  expect(store.current()).toEqual(DEFAULT_SETTINGS);
  expect(notices).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a change is in force, on the disk, and told to listeners until they stop', async () => {
  const folder = makeTemporaryFolder();
  const { store } = open(folder);
  const heard: string[] = [];
  const stop = store.subscribe((settings, before) =>
    heard.push(`${before.prompts.style} ${settings.prompts.style}`),
  );
  expect(store.change({ prompts: { style: 'full-screen' } })).toEqual({ ok: true });
  expect(store.change({ prompts: { sound: true }, awayAfter: '5m' })).toEqual({ ok: true });
  stop();
  store.change({ prompts: { style: 'card' } });
  await store.flush();
  expect(heard).toEqual(['card full-screen', 'full-screen full-screen']);
  expect(open(folder).store.current()).toEqual({
    ...DEFAULT_SETTINGS,
    awayAfter: 300_000,
    prompts: { ...DEFAULT_SETTINGS.prompts, style: 'card', sound: true },
  });
});

test('a wrong change is refused as a whole, field by field', async () => {
  const folder = makeTemporaryFolder();
  const { store } = open(folder);
  const answer = store.change({ awayAfter: '1s', snoozeLimit: 1 });
  expect(answer).toEqual({
    ok: false,
    problems: ['settings.awayAfter: must be between 30 s and 1800 s (found "1s")'],
  });
  expect(store.change('loud').ok).toBe(false);
  expect(store.change(undefined).ok).toBe(false);
  expect(store.current()).toEqual(DEFAULT_SETTINGS);
  await store.flush();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['no JSON', '{"awayAfter": '],
  ['empty', ''],
  ['a list', '[]'],
  ['a word', '"settings"'],
  ['nothing', 'null'],
  ['a wrong field', '{"awayAfter": "never"}'],
  ['a wrong version', '{"version": "one"}'],
])('a corrupt file (%s) is set aside and named, and the next change is kept', async (_what, text) => {
  const folder = makeTemporaryFolder();
  write(folder, text);
  const { store, notices } = open(folder);
  const aside = join(folder, 'settings.json.bad-2026-03-02T09-00-00-000Z');
  expect(store.current()).toEqual(DEFAULT_SETTINGS);
  expect(notices).toEqual([{ key: 'settings-corrupt', detail: { path: aside } }]);
  expect(readFileSync(aside, 'utf8')).toBe(text);
  store.change({ snoozeLimit: 1 });
  await store.flush();
  const again = open(folder);
  expect(again.notices).toEqual([]);
  expect(again.store.current().snoozeLimit).toBe(1);
});

test('a second corrupt file in the same moment does not replace the first', () => {
  const folder = makeTemporaryFolder();
  write(folder, 'one');
  open(folder);
  write(folder, 'two');
  open(folder);
  expect(
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .sort(),
  ).toEqual(['one', 'two']);
});

test('a newer file stays as it is, is understood as far as possible, and changes last for this run', async () => {
  const folder = makeTemporaryFolder();
  const text = '{"version": 2, "snoozeLimit": 7, "unheardOf": true}';
  const path = write(folder, text);
  const { store, notices } = open(folder);
  expect(notices).toEqual([{ key: 'settings-newer', detail: { path } }]);
  expect(store.current().snoozeLimit).toBe(7);
  expect(store.change({ snoozeLimit: 1 })).toEqual({ ok: true });
  expect(store.current().snoozeLimit).toBe(1);
  await store.flush();
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('a newer file that makes no sense gives the defaults and stays too', async () => {
  const folder = makeTemporaryFolder();
  const text = '{"version": 2, "snoozeLimit": "often"}';
  const path = write(folder, text);
  const { store } = open(folder);
  store.change({ snoozeLimit: 1 });
  expect(store.current()).toEqual({ ...DEFAULT_SETTINGS, snoozeLimit: 1 });
  await store.flush();
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('a folder that takes no file: told, in force all the same, and saved as soon as it can be', async () => {
  const parent = makeTemporaryFolder();
  const folder = join(parent, 'data');
  mkdirSync(folder);
  const { store, notices } = open(folder);
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file where the folder should be');
  expect(store.change({ snoozeLimit: 1 })).toEqual({ ok: true });
  expect(store.current().snoozeLimit).toBe(1);
  await store.flush();
  expect(notices.map(({ key }) => key)).toEqual(['settings-not-saved']);
  rmSync(folder);
  store.change({ awayAfter: '4m' });
  await store.flush();
  expect(open(folder).store.current()).toEqual({ ...DEFAULT_SETTINGS, snoozeLimit: 1, awayAfter: 240_000 });
});

test.runIf(process.platform === 'linux')('a full disk: told, and in force all the same', async () => {
  const folder = makeTemporaryFolder();
  const { store, notices } = open(folder, (where, name) => {
    const full = join(where, `${name}.full`);
    symlinkSync('/dev/full', full);
    return Promise.resolve({
      set store(value: Record<string, unknown>) {
        writeFileSync(full, JSON.stringify(value));
      },
    });
  });
  store.change({ snoozeLimit: 1 });
  expect(store.current().snoozeLimit).toBe(1);
  expect(await store.flush()).toBe('kept');
  expect(notices).toEqual([
    { key: 'settings-not-saved', detail: { path: join(folder, 'settings.json'), reason: 'ENOSPC' } },
  ]);
});

const duration = (least: number, most: number) =>
  fc.oneof(
    fc.integer({ min: least, max: most }),
    fc.integer({ min: Math.ceil(least / 1000), max: Math.floor(most / 1000) }).map((s) => `${s}s`),
  );
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const range = fc.record(
  { days: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), from: time, to: time },
  { requiredKeys: ['from', 'to'] },
);
const reminder = fc.record(
  {
    id: fc.oneof(fc.constantFrom('walk', 'stretch', 'eye-rest'), fc.string({ minLength: 1, maxLength: 64 })),
    enabled: fc.boolean(),
    counts: fc.constantFrom('sitting', 'standing', 'screen', 'attached'),
    after: duration(60_000, 86_400_000),
    for: duration(0, 14_400_000),
    asks: fc.constantFrom('walk', 'other'),
    title: fc.string({ maxLength: 80 }),
  },
  { requiredKeys: ['id', 'after'] },
);
const part = fc.record(
  {
    reminders: fc.array(reminder, { maxLength: 4 }),
    awayAfter: duration(30_000, 1_800_000),
    noticeBefore: duration(0, 600_000),
    dayStartsAt: time,
    snoozeLimit: fc.integer({ min: 0, max: 10 }),
    quietTimes: fc.array(range, { maxLength: 3 }),
    prompts: fc.record(
      { style: fc.constantFrom('card', 'full-screen'), sound: fc.boolean() },
      { requiredKeys: [] },
    ),
    app: fc.record(
      { shortcuts: fc.record({ answer: fc.string() }, { requiredKeys: [] }) },
      { requiredKeys: [] },
    ),
    unheardOf: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

test('whatever was changed, the file is read back as the same settings', async () => {
  const folder = makeTemporaryFolder();
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), async (parts) => {
      const { store } = open(folder);
      for (const change of parts) expect(store.change(change)).toEqual({ ok: true });
      await store.flush();
      const again = open(folder);
      expect(again.notices).toEqual([]);
      expect(again.store.current()).toEqual(store.current());
    }),
    { numRuns: 60 },
  );
});
