import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitFor } from '../../support/desktop/wait-for';
import { makeDistribution } from './fake-electron';

/** Where every X server puts its socket, on any machine: Xtrans knows no other place. */
const X11_SOCKETS = '/tmp/.X11-unix';

const LAUNCHER = resolve(import.meta.dirname, '../../../scripts/electron-runtime/launch.ts');

describe.runIf(process.platform === 'linux')('the launcher', () => {
  let folder: string;
  let launcher: ChildProcess | null;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sitwell-launch-'));
    launcher = null;
  });
  afterEach(() => {
    launcher?.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  function launch(words: readonly string[], env: NodeJS.ProcessEnv = {}, version = '45.0.0') {
    const child = spawn(process.execPath, ['--import', 'tsx', LAUNCHER, '/an/application', ...words], {
      env: {
        ...process.env,
        ELECTRON_OVERRIDE_DIST_PATH: makeDistribution(join(folder, 'dist'), version),
        RECORD: join(folder, 'record'),
        DISPLAY: ':77',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    launcher = child;
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stderr }));
    return { child, ended, stderr: () => stderr };
  }
  const readRecord = (): Promise<string[]> =>
    waitFor('the application to start', () => {
      const path = join(folder, 'record');
      return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : null;
    });
  const pidIn = (record: readonly string[]) => Number(record[0]?.replace('pid ', ''));

  it('hands over the words and the exit code', async () => {
    const { ended } = launch(['status', '--json', 'exit-7']);
    expect(await ended).toEqual({ code: 7, stderr: '' });
    const words = (await readRecord()).filter((line) => line.startsWith('word '));
    const sandbox = process.getuid?.() === 0 ? ['word --no-sandbox'] : [];
    expect(words).toEqual([...sandbox, 'word /an/application', 'word status', 'word --json', 'word exit-7']);
  });

  it('loads what an old runtime lacks before the application', async () => {
    await launch(['exit-7'], {}, '22.3.25').ended;
    const words = (await readRecord()).filter((line) => line.startsWith('word '));
    expect(words.slice(-4)).toEqual([
      'word -r',
      expect.stringMatching(/scripts\/old-runtime\/compat\.cjs$/),
      'word /an/application',
      'word exit-7',
    ]);
  });

  it('drops an empty bus address, on which Electron crashes', async () => {
    await launch(['exit-7'], { DBUS_SESSION_BUS_ADDRESS: '' }).ended;
    expect(await readRecord()).toContain('bus unset');
  });

  it('draws on a virtual display where there is none, says so, and takes it away again', async () => {
    const { ended } = launch(['exit-7'], { DISPLAY: '', WAYLAND_DISPLAY: '' });
    const { code, stderr } = await ended;
    expect(code).toBe(7);
    const display = /display (:\d+)/.exec((await readRecord()).join('\n'))?.[1] ?? 'none';
    expect(stderr).toContain(`No display here: Sitwell draws on a virtual one, ${display} (Xvfb)`);
    expect(existsSync(join(X11_SOCKETS, `X${display.slice(1)}`))).toBe(false);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
    'leaves no orphan after %s',
    async (signal) => {
      const { child, ended } = launch(['stay'], { DISPLAY: '', WAYLAND_DISPLAY: '' });
      const application = pidIn(await readRecord());
      const offspring = childrenOf(child.pid ?? -1);
      expect(offspring).toContain(application);
      expect(offspring.map(nameOf)).toContain('Xvfb');
      child.kill(signal);
      await ended;
      await waitFor(`the end of ${offspring.join(', ')}`, () =>
        offspring.every((pid) => nameOf(pid) === null),
      );
    },
  );

  it('answers a signal with the exit code that shells expect', async () => {
    const { child, ended } = launch(['stay']);
    await readRecord();
    child.kill('SIGTERM');
    expect((await ended).code).toBe(143);
  });

  it('says why it cannot start', async () => {
    const { ended } = launch([], { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nowhere') });
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toContain(`there is no ${join(folder, 'nowhere/electron')}`);
  });
});

function childrenOf(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return text === '' ? [] : text.split(' ').map(Number);
}

/** Null when it has ended. */
function nameOf(pid: number): string | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return /^State:\s+Z/m.test(status) ? null : (/^Name:\s+(.*)$/m.exec(status)?.[1] ?? null);
  } catch {
    return null;
  }
}
