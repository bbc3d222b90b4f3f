import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startVirtualDisplay } from '../../../scripts/electron-runtime/virtual-display';
import { type BackgroundProgram, startProgram } from './background-program';
import { type InputDevices, useInputDevices } from './input-devices';
import { type LoginManager, startLoginManager } from './login-manager';
import { startMessageBus } from './message-bus';
import { type NotificationServer, startNotificationServer } from './notification-server';
import { runProgram } from './run-program';
import { startTrayHost, type TrayHost } from './tray-host';
import { waitFor } from './wait-for';

export interface DesktopParts {
  /** Who shows tray icons; null for a desktop without a tray. Default: the watcher. */
  readonly tray?: TrayHost | null;
  /** Short for `tray: 'panel'`. */
  readonly panel?: boolean;
  /** A notification server. Default: none. */
  readonly dunst?: boolean;
  /** A private system bus with a mock of logind. Default: none, and the machine's own is out of reach. */
  readonly systemBus?: boolean;
  /** A window manager, without which checks of the focus pass falsely. Default: yes. */
  readonly windowManager?: boolean;
  /** Screen of the display. Default: 1600x1000x24. */
  readonly screen?: string;
}

/** A private desktop: display, home and buses of its own. */
export interface Desktop {
  /** Environment for programs on this desktop. */
  readonly env: Readonly<Record<string, string>>;
  readonly home: string;
  readonly sessionBus: string;
  readonly input: InputDevices;
  /** Null unless asked for. */
  readonly notifications: NotificationServer | null;
  readonly loginManager: LoginManager | null;
  /** The tray host's process, to stop it in the middle of a test. */
  readonly trayHost: BackgroundProgram | null;
  startTrayHost(host: TrayHost): Promise<BackgroundProgram>;
  stop(): Promise<void>;
}

/** Starts a desktop in a few hundred milliseconds. Everything ends with `stop`, or with the test process. */
export async function startDesktop(parts: DesktopParts = {}): Promise<Desktop> {
  const home = mkdtempSync(join(tmpdir(), 'sitwell-desktop-'));
  const state = join(home, '.desktop');
  const running: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    for (const program of running.splice(0).reverse()) await program.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const keep = <P extends { stop(): Promise<void> }>(program: P): P => {
    running.push(program);
    return program;
  };
  try {
    mkdirSync(state);
    const display = keep(await startVirtualDisplay(parts.screen));
    const base = { ...environmentOf(home), DISPLAY: display.name };
    const session = await startMessageBus('session', state, base);
    keep(session.program);
    const system = parts.systemBus === true ? await startMessageBus('system', state, base) : null;
    if (system !== null) keep(system.program);
    const env: Record<string, string> = {
      ...base,
      DBUS_SESSION_BUS_ADDRESS: session.address,
      DBUS_SYSTEM_BUS_ADDRESS: system?.address ?? `unix:path=${join(state, 'no-such-bus')}`,
    };

    if (parts.windowManager !== false) {
      keep(await startWindowManager(join(state, 'xfwm4.log'), env));
    }
    const startHost = async (host: TrayHost) => keep(await startTrayHost(host, state, session.address, env));
    const wanted = parts.panel === true ? 'panel' : parts.tray === undefined ? 'watcher' : parts.tray;
    const trayHost = wanted === null ? null : await startHost(wanted);
    const notifications =
      parts.dunst === true ? await startNotificationServer(state, session.address, env) : null;
    if (notifications !== null) keep(notifications.program);
    const loginManager = system === null ? null : await startLoginManager(state, system.address, env);
    if (loginManager !== null) keep(loginManager.program);
    return {
      ...{ env, home, sessionBus: session.address, notifications, loginManager, trayHost, stop },
      input: useInputDevices(env),
      startTrayHost: startHost,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A home of its own, and nothing of the desktop that the tests were started on. */
export function environmentOf(home: string): Record<string, string> {
  const folders = {
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_RUNTIME_DIR: join(home, '.runtime'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const channels = join(folders.XDG_CONFIG_HOME, 'xfce4/xfconf/xfce-perchannel-xml');
  cpSync(resolve(import.meta.dirname, 'xfconf'), channels, { recursive: true });
  return {
    ...folders,
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    LANG: 'C.UTF-8',
    TZ: process.env['TZ'] ?? 'UTC',
    HOME: home,
    XDG_CURRENT_DESKTOP: 'XFCE',
    GTK_USE_PORTAL: '0',
    NO_AT_BRIDGE: '1',
  };
}

/** Now and then xfwm4 never takes the display, however long one waits; a fresh one does at once. */
async function startWindowManager(log: string, env: NodeJS.ProcessEnv): Promise<BackgroundProgram> {
  for (let attempt = 1; ; attempt += 1) {
    const program = startProgram('xfwm4', ['--vblank=off'], env, log);
    try {
      await waitFor(`the window manager: ${program.output()}`, () => hasWindowManager(env), 5_000);
      return program;
    } catch (error) {
      await program.stop();
      if (attempt === 4) throw error;
    }
  }
}

async function hasWindowManager(env: NodeJS.ProcessEnv): Promise<boolean> {
  const answer = await runProgram('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK'], env).catch(() => '');
  return answer.includes('window id');
}
