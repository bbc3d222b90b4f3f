import { hasOwner, type Bus, type Log } from './bus';

const WATCHER = 'org.kde.StatusNotifierWatcher';

export interface TrayHostWatch {
  /** Whether a tray icon can be seen; `unknown` until the bus has answered. */
  available(): boolean | 'unknown';
  /** Resolves once the first answer is in. */
  readonly ready: Promise<void>;
  stop(): void;
}

/**
 * Watches whether the desktop shows tray icons at all. On Linux only the owner of the watcher's name tells;
 * macOS and Windows always have a tray.
 */
export function watchTrayHost(options: {
  readonly platform: NodeJS.Platform;
  readonly bus: Bus;
  readonly log: Log;
  readonly changed: (available: boolean) => void;
}): TrayHostWatch {
  if (options.platform !== 'linux')
    return { available: () => true, ready: Promise.resolve(), stop: () => undefined };
  let available: boolean | 'unknown' = 'unknown';
  let stopped = false;
  let stopListening: (() => void) | null = null;

  function tell(now: boolean): void {
    if (stopped || now === available) return;
    available = now;
    options.log(`tray host: ${now ? 'there' : 'missing'}`);
    options.changed(now);
  }

  async function start(): Promise<void> {
    const rule = { interface: 'org.freedesktop.DBus', member: 'NameOwnerChanged', first: WATCHER };
    const stop = await options.bus.listen(rule, (body) =>
      tell(typeof body[2] === 'string' && body[2] !== ''),
    );
    if (stopped) stop?.();
    else stopListening = stop;
    // Without a bus there is no StatusNotifierItem either.
    tell((await hasOwner(options.bus, WATCHER)) ?? false);
  }

  return {
    available: () => available,
    ready: start(),
    stop() {
      stopped = true;
      stopListening?.();
    },
  };
}
