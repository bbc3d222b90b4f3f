import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createCommandServer } from '../../../electron/main/command-line/command-server';
import { findLockRefusal } from '../../../electron/main/command-line/find-lock-refusal';
import { makeTemporaryFolder } from '../../support/temporary-folder';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function listen(path: string): Promise<void> {
  const server = await createCommandServer({
    path,
    log: silent,
    handle: () => Promise.resolve({ stdout: '', stderr: '', exitCode: 0 }),
  });
  onTestFinished(() => server.close());
}

test('who is answered is a second instance, also where nothing can be written any more', async () => {
  const folder = makeTemporaryFolder();
  const socketPath = join(folder, 'command.sock');
  await listen(socketPath);
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(await findLockRefusal({ dataFolder: folder, socketPath })).toBe('second');
  expect(await findLockRefusal({ dataFolder: file, socketPath })).toBe('second');
});

test('a data folder that can’t be written is told from one that a launch before has locked', async () => {
  const folder = makeTemporaryFolder();
  const socketPath = join(folder, 'command.sock');
  const file = join(folder, 'file');
  writeFileSync(file, '');
  // A file, in the place of the folder and above it: not even root can write there.
  expect(await findLockRefusal({ dataFolder: file, socketPath })).toBe('cannot-write');
  expect(await findLockRefusal({ dataFolder: join(file, 'data'), socketPath })).toBe('cannot-write');
  // The launch before may listen later, or nowhere: it runs all the same.
  expect(await findLockRefusal({ dataFolder: folder, socketPath })).toBe('second');
});
