import { powerMonitor } from 'electron';
import type { ClockPort, ContextPort } from '@shared/session/ports';
import { createLog } from '../log';
import type { Bus } from '../platform/bus';
import { createContextProbes } from '../platform/context-probes';
import { createIdleSource, type IdleSource } from '../platform/idle-source';

export interface Senses {
  /** How long nobody has touched keyboard and mouse. */
  readonly idle: IdleSource;
  /** What would hold a prompt: a call, a presentation, do-not-disturb. */
  readonly context: ContextPort;
}

/** What the app can notice of the person at the machine. It looks only when it is asked. */
export function createSenses(options: {
  readonly clock: ClockPort;
  readonly sessionBus: Bus;
  /** Whether the last prompt went by unanswered, which casts doubt on an idle time of 0. */
  readonly promptUnanswered: () => boolean;
}): Senses {
  const { clock, sessionBus: bus, promptUnanswered } = options;
  const { platform, env } = process;
  return {
    idle: createIdleSource({
      powerMonitor,
      platform,
      env,
      bus,
      schedule: (ms, fire) => {
        const timer = setTimeout(fire, ms);
        return () => clearTimeout(timer);
      },
      now: () => clock.now().tick,
      promptUnanswered,
      log: createLog('idle').info,
    }),
    context: createContextProbes({ platform, env, bus, log: createLog('context').info }),
  };
}
