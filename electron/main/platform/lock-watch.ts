import type { Bus, Log } from './bus';

/** What this file needs of Electron's `powerMonitor`. */
export interface LockEvents {
  on(event: 'lock-screen' | 'unlock-screen', listener: () => void): unknown;
}

export interface LockWatch {
  /** Resolves once every source is being heard. */
  readonly ready: Promise<void>;
  stop(): void;
}

const SCREEN_SAVERS = [
  'org.freedesktop.ScreenSaver',
  'org.gnome.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver',
];
const LOGIND = {
  destination: 'org.freedesktop.login1',
  path: '/org/freedesktop/login1',
  interface: 'org.freedesktop.login1.Manager',
};

async function findSession(bus: Bus, sessionId: string | undefined): Promise<string | undefined> {
  const reply =
    sessionId === undefined
      ? await bus.call({ ...LOGIND, member: 'GetSessionByPID', signature: 'u', body: [process.pid] })
      : await bus.call({ ...LOGIND, member: 'GetSession', signature: 's', body: [sessionId] });
  return typeof reply?.[0] === 'string' ? reply[0] : undefined;
}

/**
 * Tells when the screen is locked and unlocked, each once. Electron has these events on macOS and Windows
 * only; on Linux logind and the screen savers say it on D-Bus, often several of them at once.
 */
export function watchLock(options: {
  readonly platform: NodeJS.Platform;
  readonly powerMonitor: LockEvents;
  readonly sessionBus: Bus;
  readonly systemBus: Bus;
  /** `XDG_SESSION_ID`, if the session has one. */
  readonly sessionId: string | undefined;
  readonly log: Log;
  readonly locked: () => void;
  readonly unlocked: () => void;
}): LockWatch {
  let isLocked = false;
  let stopped = false;
  const stops: (() => void)[] = [];

  function tell(now: boolean, source: string): void {
    if (stopped || now === isLocked) return;
    isLocked = now;
    options.log(`screen ${now ? 'locked' : 'unlocked'} (${source})`);
    if (now) options.locked();
    else options.unlocked();
  }

  function keep(stop: (() => void) | null): void {
    if (stop === null) return;
    if (stopped) stop();
    else stops.push(stop);
  }

  async function listenToLogind(): Promise<void> {
    // Where logind doesn't know our session (containers, user services), any session's lock counts.
    const path = await findSession(options.systemBus, options.sessionId);
    const rule = { interface: 'org.freedesktop.login1.Session', ...(path === undefined ? {} : { path }) };
    keep(await options.systemBus.listen({ ...rule, member: 'Lock' }, () => tell(true, 'logind')));
    keep(await options.systemBus.listen({ ...rule, member: 'Unlock' }, () => tell(false, 'logind')));
  }

  async function listenToScreenSavers(): Promise<void> {
    for (const name of SCREEN_SAVERS) {
      const rule = { interface: name, member: 'ActiveChanged' };
      keep(
        await options.sessionBus.listen(rule, ([active]) => {
          if (typeof active === 'boolean') tell(active, name);
        }),
      );
    }
  }

  if (options.platform !== 'linux') {
    options.powerMonitor.on('lock-screen', () => tell(true, 'system'));
    options.powerMonitor.on('unlock-screen', () => tell(false, 'system'));
  }
  const ready =
    options.platform === 'linux'
      ? Promise.all([listenToLogind(), listenToScreenSavers()]).then(() => undefined)
      : Promise.resolve();
  return {
    ready,
    stop() {
      stopped = true;
      for (const stop of stops) stop();
    },
  };
}
