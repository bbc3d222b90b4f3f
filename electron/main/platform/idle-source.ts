import type { IdleAnswer } from '@shared/session/event';
import type { IdlePort } from '@shared/session/ports';
import type { Bus, Log } from './bus';

/** Runs `fire` once after `ms`; the returned function calls it off. */
export type Schedule = (ms: number, fire: () => void) => () => void;

export interface IdleSource extends IdlePort {
  /** Whether idle time can be told at all, for the diagnostics. */
  able(): boolean;
}

const CLOSE_INTERVAL_MS = 5_000;
const FAR_INTERVAL_MS = 30_000;
const CLOSE_FOR_MS = 15 * 60_000;
/** Nothing but zeros for this long, with a prompt unanswered, is a source that always says zero. */
const SUSPECT_AFTER_MS = 5 * 60_000;
const MUTTER = {
  destination: 'org.gnome.Mutter.IdleMonitor',
  path: '/org/gnome/Mutter/IdleMonitor/Core',
  interface: 'org.gnome.Mutter.IdleMonitor',
};

function isTold(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  if (platform !== 'linux') return true;
  const wayland = env['XDG_SESSION_TYPE'] === 'wayland' || env['WAYLAND_DISPLAY'] !== undefined;
  // Chromium reads GNOME's idle monitor; other Wayland compositors report 0 for ever.
  return !wayland || (env['XDG_CURRENT_DESKTOP'] ?? '').toUpperCase().includes('GNOME');
}

/** Time since the last input, asked only when the engine wants it and, cheaply, while the person is away. */
export function createIdleSource(options: {
  readonly powerMonitor: { getSystemIdleTime(): number };
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly bus: Bus;
  readonly schedule: Schedule;
  /** Steady clock, ms. */
  readonly now: () => number;
  /** Whether a prompt has been on show without an answer. */
  readonly promptUnanswered: () => boolean;
  readonly log: Log;
}): IdleSource {
  const told = isTold(options.platform, options.env);
  let proven = false;
  let zerosSince: number | null = null;
  let suspect = false;
  let stopWatch: (() => void) | null = null;

  function judge(idle: number): void {
    if (idle > 0) {
      proven = true;
      zerosSince = null;
      if (suspect) options.log('idle source: trusted again');
      suspect = false;
      return;
    }
    zerosSince ??= options.now();
    const zeros = options.now() - zerosSince;
    if (!proven && !suspect && zeros >= SUSPECT_AFTER_MS && options.promptUnanswered()) {
      suspect = true;
      options.log(`idle source: suspect, zero for ${Math.round(zeros / 1000)} s with a prompt unanswered`);
    }
  }

  function ask(): IdleAnswer {
    if (!told) return 'unknown';
    try {
      const idle = options.powerMonitor.getSystemIdleTime() * 1000;
      judge(idle);
      return suspect ? 'unknown' : idle;
    } catch (error) {
      options.log(`idle source: ${String(error)}`);
      return 'unknown';
    }
  }

  function poll(startedAt: number, returned: () => void): () => void {
    let last = 0;
    let interval = CLOSE_INTERVAL_MS;
    let cancel = (): void => undefined;
    function wait(): void {
      const isClose = options.now() - startedAt < CLOSE_FOR_MS;
      interval = isClose ? CLOSE_INTERVAL_MS : FAR_INTERVAL_MS;
      cancel = options.schedule(interval, look);
    }
    function look(): void {
      const idle = ask();
      if (idle === 'unknown' || idle < last || idle < interval) {
        returned();
        return;
      }
      last = idle;
      wait();
    }
    wait();
    return () => cancel();
  }

  /** GNOME tells by itself; resolves to null where there is no Mutter. */
  async function watchMutter(returned: () => void): Promise<(() => void) | null> {
    if (options.platform !== 'linux') return null;
    let watch: number | null = null;
    const stop = await options.bus.listen({ ...MUTTER, member: 'WatchFired' }, ([id]) => {
      if (id === watch) returned();
    });
    if (stop === null) return null;
    const reply = await options.bus.call({ ...MUTTER, member: 'AddUserActiveWatch' });
    watch = typeof reply?.[0] === 'number' ? reply[0] : null;
    if (watch === null) {
      stop();
      return null;
    }
    const id = watch;
    return () => {
      stop();
      void options.bus.call({ ...MUTTER, member: 'RemoveWatch', signature: 'u', body: [id] });
    };
  }

  function watchReturn(onReturn: (() => void) | null): void {
    stopWatch?.();
    stopWatch = null;
    if (onReturn === null || !told) return;
    let over = false;
    let stopPoll: (() => void) | null = poll(options.now(), returned);
    let stopMutter: (() => void) | null = null;

    function end(): void {
      over = true;
      stopPoll?.();
      stopPoll = null;
      stopMutter?.();
      stopMutter = null;
    }
    function returned(): void {
      if (over) return;
      end();
      stopWatch = null;
      onReturn?.();
    }
    stopWatch = end;
    void watchMutter(returned).then((stop) => {
      if (stop === null) return;
      if (over) {
        stop();
        return;
      }
      stopMutter = stop;
      stopPoll?.();
      stopPoll = null;
    });
  }

  return { ask, watchReturn, able: () => told && !suspect };
}
