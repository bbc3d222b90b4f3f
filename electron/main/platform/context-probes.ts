import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { DesktopContext, ProbeAnswer } from '@shared/reminders/hold';
import type { ContextPort } from '@shared/session/ports';
import { readProperty, readVariant, type Bus, type Log } from './bus';

/** Runs a program and gives its output; null when it is missing, fails or takes too long. */
export type RunProgram = (program: string, args: readonly string[]) => Promise<string | null>;
type Environment = Readonly<Record<string, string | undefined>>;

/** Every probe answers within this time or counts as unknown (ms). */
const PROBE_TIMEOUT_MS = 1_000;
const NOTIFICATIONS = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
};

/** Runs programs for real. The C locale keeps their words readable for the probes. */
const runProgram: RunProgram = (program, args) =>
  new Promise((resolve) => {
    const options = {
      timeout: PROBE_TIMEOUT_MS - 100,
      env: { ...process.env, LC_ALL: 'C' },
      maxBuffer: 1_000_000,
    };
    execFile(program, [...args], options, (error, stdout) => resolve(error === null ? stdout : null));
  });

/** KDE and dunst say it on the bus, Xfce and GNOME in their settings. */
export async function probeDoNotDisturb(bus: Bus, env: Environment, run: RunProgram): Promise<ProbeAnswer> {
  const desktop = (env['XDG_CURRENT_DESKTOP'] ?? '').toUpperCase();
  if (desktop.includes('GNOME')) {
    const shown = await run('gsettings', ['get', 'org.gnome.desktop.notifications', 'show-banners']);
    if (shown !== null) return shown.trim() === 'false';
  }
  const inhibited = await readProperty(
    bus,
    { ...NOTIFICATIONS, interface: 'org.freedesktop.Notifications' },
    'Inhibited',
  );
  if (typeof inhibited === 'boolean') return inhibited;
  const paused = await readProperty(bus, { ...NOTIFICATIONS, interface: 'org.dunstproject.cmd0' }, 'paused');
  if (typeof paused === 'boolean') return paused;
  const xfce = await bus.call({
    destination: 'org.xfce.Xfconf',
    path: '/org/xfce/Xfconf',
    interface: 'org.xfce.Xfconf',
    member: 'GetProperty',
    signature: 'ss',
    body: ['xfce4-notifyd', '/do-not-disturb'],
  });
  const silent = readVariant(xfce?.[0]);
  return typeof silent === 'boolean' ? silent : 'unknown';
}

/** Asks the X window manager about the window in front; Wayland tells nobody. Our own windows don't count. */
export async function probeFullScreen(
  env: Environment,
  run: RunProgram,
  ownPid: number,
): Promise<ProbeAnswer> {
  if (env['DISPLAY'] === undefined || env['DISPLAY'] === '' || env['XDG_SESSION_TYPE'] === 'wayland')
    return 'unknown';
  const root = await run('xprop', ['-root', '_NET_ACTIVE_WINDOW']);
  if (root === null || !root.includes('window id')) return 'unknown';
  const id = /window id # (0x[0-9a-f]+)/i.exec(root)?.[1];
  if (id === undefined || Number(id) === 0) return false;
  const front = await run('xprop', ['-id', id, '_NET_WM_STATE', '_NET_WM_PID']);
  if (front === null) return 'unknown';
  if (Number(/_NET_WM_PID\(CARDINAL\) = (\d+)/.exec(front)?.[1]) === ownPid) return false;
  return front.includes('_NET_WM_STATE_FULLSCREEN');
}

async function holdsVideo(folder: string): Promise<boolean> {
  const links = await readdir(folder);
  const targets = await Promise.all(links.map((link) => readlink(join(folder, link)).catch(() => '')));
  return targets.some((target) => /^\/dev\/video\d+$/.test(target));
}

/**
 * Whether a program holds a camera open (`/dev/video*` among its open files).
 * @param procFolder `/proc`; @param deviceFolder `/dev`.
 */
export async function probeCamera(procFolder: string, deviceFolder: string): Promise<ProbeAnswer> {
  const devices = await readdir(deviceFolder).catch(() => null);
  if (devices === null) return 'unknown';
  if (!devices.some((name) => /^video\d+$/.test(name))) return false;
  const processes = await readdir(procFolder).catch(() => null);
  if (processes === null) return 'unknown';
  // Other users' files can't be read, and need not be: a call in this session runs as this user.
  for (const name of processes) {
    if (/^\d+$/.test(name) && (await holdsVideo(join(procFolder, name, 'fd')).catch(() => false)))
      return true;
  }
  return false;
}

async function findCaptureStates(soundFolder: string): Promise<readonly string[] | null> {
  const states: string[] = [];
  const cards = await readdir(soundFolder).catch(() => null);
  if (cards === null) return null;
  for (const card of cards.filter((name) => /^card\d+$/.test(name))) {
    const devices = await readdir(join(soundFolder, card)).catch((): string[] => []);
    for (const device of devices.filter((name) => /^pcm\d+c$/.test(name))) {
      const parts = await readdir(join(soundFolder, card, device)).catch((): string[] => []);
      for (const part of parts.filter((name) => name.startsWith('sub'))) {
        states.push(await readFile(join(soundFolder, card, device, part, 'status'), 'utf8').catch(() => ''));
      }
    }
  }
  return states;
}

/**
 * Whether something records: a running ALSA capture, or a recording stream of the sound server.
 * @param soundFolder `/proc/asound`.
 */
export async function probeMicrophone(soundFolder: string, run: RunProgram): Promise<ProbeAnswer> {
  const states = await findCaptureStates(soundFolder);
  if (states?.some((state) => /^state:\s*RUNNING/m.test(state)) === true) return true;
  const streams = await run('pactl', ['list', 'source-outputs']);
  if (streams !== null) return /Corked:\s*no/.test(streams);
  return states === null || states.length === 0 ? 'unknown' : false;
}

async function answerInTime(probe: Promise<ProbeAnswer>): Promise<ProbeAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<ProbeAnswer>((resolve) => {
    timer = setTimeout(() => resolve('unknown'), PROBE_TIMEOUT_MS);
  });
  try {
    return await Promise.race([probe.catch((): ProbeAnswer => 'unknown'), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The real desktop's context. macOS and Windows have no public way to ask, so all is unknown there. */
export function createContextProbes(options: {
  readonly platform: NodeJS.Platform;
  readonly env: Environment;
  readonly bus: Bus;
  readonly log: Log;
  readonly run?: RunProgram;
}): ContextPort {
  const run = options.run ?? runProgram;
  let before = '';

  async function probe(): Promise<DesktopContext> {
    if (options.platform !== 'linux') {
      return { doNotDisturb: 'unknown', fullScreen: 'unknown', camera: 'unknown', microphone: 'unknown' };
    }
    const [doNotDisturb, fullScreen, camera, microphone] = await Promise.all([
      answerInTime(probeDoNotDisturb(options.bus, options.env, run)),
      answerInTime(probeFullScreen(options.env, run, process.pid)),
      answerInTime(probeCamera('/proc', '/dev')),
      answerInTime(probeMicrophone('/proc/asound', run)),
    ]);
    return { doNotDisturb, fullScreen, camera, microphone };
  }

  return {
    ask(answer) {
      void probe().then((context) => {
        const now = JSON.stringify(context);
        if (now !== before) options.log(`context: ${now}`);
        before = now;
        answer(context);
      });
    },
  };
}
