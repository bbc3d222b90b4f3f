import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EMPTY_LOG, type DiscomfortLog } from '@shared/discomfort/check-in';
import { mergeCheckIns } from '@shared/discomfort/change';
import { createLogExchange } from '../../../electron/main/discomfort/log-exchange';
import { makeTemporaryFolder } from '../../support/temporary-folder';

const NOW = Date.UTC(2026, 10, 23, 9);
const LOG: DiscomfortLog = {
  checkIns: [{ id: 'a', at: NOW, day: '2026-11-23', areas: { neck: 2 }, note: 'one, "two"' }],
  told: [],
};

/** The exchange of a log, with a person who chooses this path, or none. */
function open(log: DiscomfortLog, chosen: string | null) {
  let kept = log;
  const offered: string[] = [];
  const exchange = createLogExchange({
    store: {
      view: () => ({ log: kept, copies: 0 }),
      today: () => '2026-11-23',
      merge: (checkIns) => {
        const merged = mergeCheckIns(kept, checkIns);
        kept = merged.log;
        return merged.added;
      },
      flush: () => Promise.resolve('written'),
    },
    dialog: {
      showSaveDialog: (options: unknown) => {
        offered.push((options as { readonly defaultPath: string }).defaultPath);
        return Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
      },
      showOpenDialog: () =>
        Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] }),
    },
    findWindow: () => null,
    folder: () => '/home/ada/Documents',
    now: () => NOW,
    timeZone: () => 'Europe/Berlin',
    log: () => undefined,
  });
  return { exchange, offered, kept: () => kept };
}

test.each(['csv', 'json'] as const)('a log is saved as %s where the person says', async (form) => {
  const folder = makeTemporaryFolder();
  const path = join(folder, `log.${form}`);
  const { exchange, offered } = open(LOG, path);
  expect(await exchange.save(form, 1)).toEqual({ kind: 'saved', path });
  expect(offered).toEqual([`/home/ada/Documents/Sitwell - 2026-11-23.${form}`]);
  expect(readFileSync(path, 'utf8')).toContain(form === 'csv' ? '"one, ""two"""' : 'one, \\"two\\"');
  expect(readdirSync(folder)).toEqual([`log.${form}`]);
});

test('what the person does not want is not written', async () => {
  const { exchange } = open(LOG, null);
  expect(await exchange.save('csv', 1)).toEqual({ kind: 'cancelled' });
  expect(await exchange.open(1)).toEqual({ kind: 'cancelled' });
});

test('a folder that is not there is told with its name', async () => {
  const path = join(makeTemporaryFolder(), 'gone', 'log.csv');
  expect(await open(LOG, path).exchange.save('csv', 1)).toEqual({ kind: 'failed', reason: 'ENOENT', path });
});

test('a saved log is read back into another, once', async () => {
  const path = join(makeTemporaryFolder(), 'log.json');
  await open(LOG, path).exchange.save('json', 1);
  const other = open(EMPTY_LOG, path);
  expect(await other.exchange.open(1)).toEqual({ kind: 'added', added: 1, known: 0, disk: 'written' });
  expect(other.kept()).toEqual(LOG);
  expect(await other.exchange.open(1)).toEqual({ kind: 'added', added: 0, known: 1, disk: 'written' });
});

test('a file that is something else, or cannot be read, changes nothing and is named', async () => {
  const folder = makeTemporaryFolder();
  const path = join(folder, 'notes.json');
  writeFileSync(path, '{"notes":[]}');
  const { exchange, kept } = open(LOG, path);
  expect(await exchange.open(1)).toEqual({ kind: 'refused', problem: { kind: 'not-an-export' } });
  mkdirSync(join(folder, 'folder.json'));
  const other = open(LOG, join(folder, 'folder.json'));
  expect(await other.exchange.open(1)).toMatchObject({ kind: 'failed', reason: 'EISDIR' });
  expect(kept()).toEqual(LOG);
});
