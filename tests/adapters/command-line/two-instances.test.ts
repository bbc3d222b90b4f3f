import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeTemporaryFolder } from '../../support/temporary-folder';

const PROCESSES = resolve('tests/adapters/command-line/processes');
const ENVIRONMENT = { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.tests.json') };

interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

function launch(path: string, ...words: readonly string[]): Promise<Printed> {
  const script = join(PROCESSES, 'second-launch.ts');
  return new Promise((settle) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', script, path, ...words],
      { env: ENVIRONMENT },
      (error, stdout, stderr) =>
        settle({ stdout, stderr, exitCode: typeof error?.code === 'number' ? error.code : 0 }),
    );
  });
}

async function run(path: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(PROCESSES, 'running-instance.ts'), path], {
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: said.toString().trim() };
}

test('a later launch prints what the running instance answers and leaves with its exit code', async () => {
  const path = join(makeTemporaryFolder(), 'command.sock');
  await run(path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(await launch(path, 'pause', '45m')).toEqual({
    stdout: 'heard pause 45m\n',
    stderr: 'and more\n',
    exitCode: 5,
  });
  expect(await launch(path)).toEqual({ stdout: 'heard \n', stderr: 'and more\n', exitCode: 5 });
});

test('several at once each get their own answer', async () => {
  const path = join(makeTemporaryFolder(), 'command.sock');
  await run(path);
  const words = ['sitting', 'standing', 'walk'];
  const printed = await Promise.all(words.map((word) => launch(path, word)));
  expect(printed.map(({ stdout }) => stdout)).toEqual(words.map((word) => `heard ${word}\n`));
});

test('with nobody running, words that need someone say so, and the others start the app', async () => {
  const path = join(makeTemporaryFolder(), 'command.sock');
  expect(await launch(path, 'sitting')).toEqual({
    stdout: '',
    stderr: 'Sitwell is not running.\n',
    exitCode: 3,
  });
  expect(await launch(path, 'open', 'settings')).toEqual({
    stdout: '{"kind":"start","command":{"type":"open","section":"settings"}}\n',
    stderr: '',
    exitCode: 0,
  });
  expect((await launch(path)).stdout).toBe('{"kind":"start","command":{"type":"start"}}\n');
});

test('unknown words, the version and the help need nobody', async () => {
  const path = join(makeTemporaryFolder(), 'command.sock');
  expect(await launch(path, 'siting')).toEqual({
    stdout: '',
    stderr: '"siting" is not a command of Sitwell: did you mean "sitting"?\n',
    exitCode: 2,
  });
  expect(await launch(path, '--version')).toEqual({ stdout: '1.2.3\n', stderr: '', exitCode: 0 });
  expect((await launch(path, '--help')).stdout).toMatch(/^Usage: sitwell/);
});

test('a second instance does not take the place of the first', async () => {
  const path = join(makeTemporaryFolder(), 'command.sock');
  await run(path);
  expect((await run(path)).said).toBe('refused');
  expect((await launch(path, 'resume')).stdout).toBe('heard resume\n');
});

test('what a killed instance leaves behind counts as nobody, and the next instance replaces it', async () => {
  const path = join(makeTemporaryFolder(), 'command.sock');
  const { child } = await run(path);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(existsSync(path)).toBe(true);
  expect((await launch(path, 'status')).exitCode).toBe(3);
  expect((await run(path)).said).toBe('listening');
  expect((await launch(path, 'status')).stdout).toBe('heard status\n');
});

test('an answer to "quit" arrives although the instance closes over it', async () => {
  const path = join(makeTemporaryFolder(), 'command.sock');
  const { child } = await run(path);
  const left = once(child, 'exit');
  expect((await launch(path, 'quit')).stdout).toBe('heard quit\n');
  expect((await left)[0]).toBe(0);
});
