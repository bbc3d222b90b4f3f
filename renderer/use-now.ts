import { useEffect, useState } from 'react';

/** When a message came, on the page's steady clock (ms). */
export interface Received {
  /** The moment the message speaks of: epoch ms. */
  readonly at: number;
  /** `performance.now()` as it came in. */
  readonly receivedAt: number;
}

function nowFor({ at, receivedAt }: Received): number {
  return at + Math.max(0, performance.now() - receivedAt);
}

/**
 * The view's own time in epoch ms: the snapshot's moment plus the time since it came, so that a clock
 * change here moves nothing. Drawn again each time a multiple of `step` ms has passed since `origin`
 * (epoch ms); it rests while the window is hidden.
 */
export function useNow(received: Received, step: number, origin: number): number {
  const { at, receivedAt } = received;
  const [now, setNow] = useState(() => nowFor(received));
  useEffect(() => {
    let timer = 0;
    const stop = (): void => {
      window.clearTimeout(timer);
    };
    const tick = (): void => {
      stop();
      const moment = nowFor({ at, receivedAt });
      setNow(moment);
      if (document.hidden) return;
      const past = (((moment - origin) % step) + step) % step;
      // A little late rather than early, so that the floor of a division has moved.
      timer = window.setTimeout(tick, step - past + 15);
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', tick);
    };
  }, [at, receivedAt, step, origin]);
  // A message newer than the last tick counts at once.
  return Math.max(now, at);
}
