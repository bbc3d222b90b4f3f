import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { sendCommand } from '../../../electron/main/command-line/command-client';
import { createCommandServer } from '../../../electron/main/command-line/command-server';
import { findSocketPath, prepareSocketFolder } from '../../../electron/main/command-line/socket-path';
import type { CommandAnswer } from '../../../electron/main/command-line/message';
import { recordLog } from '../../support/recorded-log';
import { makeTemporaryFolder } from '../../support/temporary-folder';

async function serve(handle: (words: readonly string[]) => Promise<CommandAnswer>) {
  const path = join(makeTemporaryFolder(), 'command.sock');
  const log = recordLog();
  const server = await createCommandServer({ path, handle, log });
  onTestFinished(() => server.close());
  return { path, log };
}

function say(path: string, line: string): Promise<string> {
  const socket = connect(path);
  socket.write(line);
  return text(socket);
}

test.each([
  'not JSON\n',
  '{}\n',
  '{"v":1,"words":"status"}\n',
  '{"v":2,"words":[]}\n',
  '{"v":1,"words":[7]}\n',
])('a request that makes no sense (%j) is refused and does no harm', async (line) => {
  const { path, log } = await serve(() => Promise.resolve({ stdout: 'fine', stderr: '', exitCode: 0 }));
  expect(JSON.parse(await say(path, line))).toEqual({
    stdout: '',
    stderr: 'Sitwell did not understand the request.\n',
    exitCode: 2,
  });
  expect(log.lines).toEqual(['warn: command line: a request that makes no sense was refused']);
  const sent = await sendCommand({ path, words: [], timeoutMs: 5_000 });
  expect(sent).toEqual({ kind: 'answered', answer: { stdout: 'fine', stderr: '', exitCode: 0 } });
});

test('a bug while answering is logged and told, with exit code 70', async () => {
  const { path, log } = await serve(() => Promise.reject(new Error('broken')));
  const sent = await sendCommand({ path, words: ['status'], timeoutMs: 5_000 });
  expect(sent).toEqual({
    kind: 'answered',
    answer: { stdout: '', stderr: 'Sitwell ran into a bug; its log says more.\n', exitCode: 70 },
  });
  expect(log.lines).toEqual(['error: command line: answering failed Error: broken']);
});

test('an endless request is cut off', async () => {
  const { path } = await serve(() => Promise.resolve({ stdout: '', stderr: '', exitCode: 0 }));
  const closed = await new Promise((settle) => {
    const socket = connect(path);
    socket.on('error', () => undefined);
    socket.on('close', () => settle('closed'));
    socket.write('x'.repeat(400_000));
  });
  expect(closed).toBe('closed');
});

test('an instance that never answers is given up on', async () => {
  const { path } = await serve(() => new Promise(() => undefined));
  const sent = await sendCommand({ path, words: ['status'], timeoutMs: 50 });
  expect(sent).toEqual({ kind: 'failed', reason: 'it did not answer in time' });
});

test.each(['{"stdout":1}', 'hello', ''])(
  'an answer that makes no sense (%j) is not printed',
  async (answer) => {
    const path = join(makeTemporaryFolder(), 'command.sock');
    const impostor = createServer((socket) => socket.end(answer));
    await new Promise<void>((settle) => impostor.listen(path, settle));
    onTestFinished(() => void impostor.close());
    const sent = await sendCommand({ path, words: [], timeoutMs: 5_000 });
    expect(sent).toEqual({ kind: 'failed', reason: 'its answer makes no sense' });
  },
);

test('the socket lies in the data folder, or in a short one of the user when that path is too long', () => {
  expect(findSocketPath('/home/me/.config/Sitwell', '/run/user/1', 'linux')).toBe(
    '/home/me/.config/Sitwell/command.sock',
  );
  const long = findSocketPath(`/${'long/'.repeat(30)}`, '/run/user/1', 'linux');
  expect(long).toMatch(/^\/run\/user\/1\/sitwell-\d+\/[0-9a-f]{16}\.sock$/);
  expect(findSocketPath('C:\\Users\\me', '', 'win32')).toMatch(/^\\\\\.\\pipe\\sitwell-[0-9a-f]{16}$/);
});

test.skipIf(process.platform === 'win32')('a folder that others may write to is closed to them', () => {
  const folder = join(makeTemporaryFolder(), 'open');
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  prepareSocketFolder(join(folder, 'command.sock'));
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});
