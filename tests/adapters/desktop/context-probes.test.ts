import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DesktopContext } from '@shared/reminders/hold';
import { createBus, type Bus } from '../../../electron/main/platform/bus';
import {
  createContextProbes,
  probeCamera,
  probeDoNotDisturb,
  probeFullScreen,
  probeMicrophone,
  type RunProgram,
} from '../../../electron/main/platform/context-probes';
import { startDesktop, type Desktop } from '../../support/desktop/start-desktop';
import { runProgram } from '../../support/desktop/run-program';
import { waitFor } from '../../support/desktop/wait-for';

const silent = (): void => undefined;
const NOBODY = -1;

let desktop: Desktop;
let bus: Bus;
let run: RunProgram;
let folder: string;

beforeAll(async () => {
  desktop = await startDesktop({ tray: null, dunst: true });
  bus = createBus('session', silent, desktop.sessionBus);
  run = (program, args) =>
    new Promise((resolve) => {
      execFile(program, [...args], { env: desktop.env }, (error, out) =>
        resolve(error === null ? out : null),
      );
    });
  folder = mkdtempSync(join(tmpdir(), 'sitwell-probes-'));
});

afterAll(async () => {
  bus.close();
  await desktop.stop();
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('do not disturb', () => {
  it('follows dunst', async () => {
    expect(await probeDoNotDisturb(bus, desktop.env, run)).toBe(false);
    await runProgram('dunstctl', ['set-paused', 'true'], desktop.env);
    expect(await probeDoNotDisturb(bus, desktop.env, run)).toBe(true);
    await runProgram('dunstctl', ['set-paused', 'false'], desktop.env);
    expect(await probeDoNotDisturb(bus, desktop.env, run)).toBe(false);
  });

  it('reads the setting on GNOME', async () => {
    const env = { XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' };
    expect(await probeDoNotDisturb(bus, env, () => Promise.resolve('false\n'))).toBe(true);
    expect(await probeDoNotDisturb(bus, env, () => Promise.resolve('true\n'))).toBe(false);
  });

  it('is unknown where nobody says', async () => {
    const nowhere = createBus('session', silent, `unix:path=${folder}/no-bus`);
    expect(await probeDoNotDisturb(nowhere, {}, run)).toBe('unknown');
    nowhere.close();
  });
});

describe('full screen', () => {
  it('sees a full-screen window of another program, and only while it is', async () => {
    expect(await probeFullScreen(desktop.env, run, NOBODY)).toBe(false);
    const slides = spawn('xmessage', ['-geometry', '400x300', 'slides'], {
      env: desktop.env,
      stdio: 'ignore',
    });
    try {
      const window = await waitFor('a window', () =>
        runProgram('xdotool', ['search', '--name', 'xmessage'], desktop.env).catch(() => null),
      );
      await runProgram('xdotool', ['windowactivate', '--sync', window], desktop.env);
      expect(await probeFullScreen(desktop.env, run, NOBODY)).toBe(false);
      const state = ['-f', '_NET_WM_STATE', '32a', '-set', '_NET_WM_STATE', '_NET_WM_STATE_FULLSCREEN'];
      await runProgram('xprop', ['-id', window, ...state], desktop.env);
      await waitFor('full screen', async () => (await probeFullScreen(desktop.env, run, NOBODY)) === true);
    } finally {
      slides.kill();
    }
  });

  it('is unknown on Wayland, without a display and without a window manager’s answer', async () => {
    expect(await probeFullScreen({ ...desktop.env, XDG_SESSION_TYPE: 'wayland' }, run, NOBODY)).toBe(
      'unknown',
    );
    expect(await probeFullScreen({}, run, NOBODY)).toBe('unknown');
    expect(await probeFullScreen({ DISPLAY: ':0' }, () => Promise.resolve(null), NOBODY)).toBe('unknown');
  });

  it('does not count our own windows', async () => {
    const answers = [
      '_NET_ACTIVE_WINDOW(WINDOW): window id # 0x1200003',
      '_NET_WM_STATE(ATOM) = _NET_WM_STATE_FULLSCREEN\n_NET_WM_PID(CARDINAL) = 4711',
    ];
    const asked = (): RunProgram => {
      const left = [...answers];
      return () => Promise.resolve(left.shift() ?? null);
    };
    expect(await probeFullScreen({ DISPLAY: ':0' }, asked(), 4711)).toBe(false);
    expect(await probeFullScreen({ DISPLAY: ':0' }, asked(), 1)).toBe(true);
  });
});

describe('the camera', () => {
  it('is free without a device, and in use while a process holds one', async () => {
    const devices = join(folder, 'dev');
    const processes = join(folder, 'proc');
    write('dev/null', '');
    write('proc/77/fd/README', '');
    expect(await probeCamera(processes, devices)).toBe(false);
    write('dev/video0', '');
    expect(await probeCamera(processes, devices)).toBe(false);
    symlinkSync('/dev/video0', join(processes, '77/fd/5'));
    expect(await probeCamera(processes, devices)).toBe(true);
  });

  it('is unknown where there is no such folder', async () => {
    expect(await probeCamera(join(folder, 'none'), join(folder, 'none'))).toBe('unknown');
  });
});

describe('the microphone', () => {
  const none: RunProgram = () => Promise.resolve(null);

  it('is in use while a capture runs', async () => {
    const sound = join(folder, 'asound');
    write('asound/card0/pcm0p/sub0/status', 'state: RUNNING\n');
    write('asound/card0/pcm0c/sub0/status', 'closed\n');
    expect(await probeMicrophone(sound, none)).toBe(false);
    write('asound/card0/pcm0c/sub0/status', 'state: RUNNING\nowner_pid   : 1\n');
    expect(await probeMicrophone(sound, none)).toBe(true);
  });

  it('asks the sound server where ALSA shows nothing', async () => {
    const nothing = join(folder, 'no-sound');
    expect(await probeMicrophone(nothing, none)).toBe('unknown');
    expect(await probeMicrophone(nothing, () => Promise.resolve(''))).toBe(false);
    expect(await probeMicrophone(nothing, () => Promise.resolve('Source Output #3\n\tCorked: no\n'))).toBe(
      true,
    );
    expect(await probeMicrophone(nothing, () => Promise.resolve('Source Output #3\n\tCorked: yes\n'))).toBe(
      false,
    );
  });
});

describe('all together', () => {
  function ask(platform: NodeJS.Platform, program: RunProgram): Promise<DesktopContext> {
    return new Promise((resolve) => {
      createContextProbes({ platform, env: desktop.env, bus, log: silent, run: program }).ask(resolve);
    });
  }

  it('answers in time though a program hangs', async () => {
    const before = performance.now();
    const context = await ask('linux', () => new Promise(() => undefined));
    expect(performance.now() - before).toBeLessThan(1_800);
    expect(context).toMatchObject({ doNotDisturb: false, fullScreen: 'unknown' });
  });

  it('claims nothing on systems that cannot be asked', async () => {
    expect(new Set(Object.values(await ask('darwin', run)))).toEqual(new Set(['unknown']));
  });
});
