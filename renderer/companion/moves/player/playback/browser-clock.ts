import type { PlaybackClock } from './playback';

/** A hidden page draws nothing; it is called that often (ms) instead. */
const UNSEEN = 250;

/** The page's own clock and frames. */
export const BROWSER_CLOCK: PlaybackClock = {
  now: () => performance.now(),
  next(callback) {
    let frame = 0;
    let timer = 0;
    const callOff = (): void => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
    const call = (): void => {
      callOff();
      callback();
    };
    frame = requestAnimationFrame(call);
    timer = window.setTimeout(call, UNSEEN);
    return callOff;
  },
};
