import { app, powerMonitor } from 'electron';
import type { SessionLoop } from '@shared/session/loop';
import type { ClockPort } from '@shared/session/ports';
import { createLog } from '../../log';
import type { Bus } from '../../platform/bus';
import { watchLock } from '../../platform/lock-watch';
import { watchPower } from '../../platform/power';

/** Tells the loop of sleep, lock and shutdown. A machine that wakes may be in another time zone. */
export function followMachine(options: {
  readonly loop: () => SessionLoop;
  readonly clock: ClockPort;
  readonly sessionBus: Bus;
  readonly systemBus: Bus;
}): void {
  const { loop, clock, sessionBus, systemBus } = options;
  const { platform, env } = process;
  watchPower({
    powerMonitor,
    log: createLog('power').info,
    suspended: () => loop().handle({ type: 'suspended' }),
    woke: () => {
      loop().handle({ type: 'zone-changed', timeZone: clock.timeZone() });
      loop().handle({ type: 'woke' });
    },
    shuttingDown: () => app.quit(),
  });
  watchLock({
    platform,
    powerMonitor,
    sessionBus,
    systemBus,
    sessionId: env['XDG_SESSION_ID'],
    log: createLog('lock').info,
    locked: () => loop().handle({ type: 'locked' }),
    unlocked: () => loop().handle({ type: 'unlocked' }),
  });
}
