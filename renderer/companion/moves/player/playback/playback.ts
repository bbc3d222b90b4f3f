import type { SessionPlan } from '@shared/moves/player/plan-session';
import { type Player, type PlayerEvent, reducePlayer, startPlayer } from '@shared/moves/player/player';

/** Where the player's time comes from. */
export interface PlaybackClock {
  /** A steady clock, ms. */
  readonly now: () => number;
  /** Calls back once with the next picture, or a little later while none is drawn. Returns a function that calls it off. */
  readonly next: (callback: () => void) => () => void;
}

/** Hears of one change and what made it; at the start there was nothing before. */
export type PlaybackListener = (before: Player | null, after: Player, event: PlayerEvent) => void;

/** A session that is being played, outside of React so that a picture does not draw the whole page anew. */
export interface Playback {
  readonly read: () => Player;
  /** Returns a function that stops listening. */
  readonly subscribe: (changed: PlaybackListener) => () => void;
  /** Lets time pass from now on, once; until then nothing runs. */
  readonly start: () => void;
  readonly send: (event: PlayerEvent) => void;
}

/** No more than 30 pictures a second, ms; a little less, so that every second one of a 60-Hz screen counts. */
const FRAME = 30;
/** Hidden pages are called once a minute at the rarest. After more than that (ms) the machine slept, and nobody moved. */
const LONGEST_GAP = 65_000;

/** A plan at its start. Nothing runs before it is started, nor while it is paused or over. */
export function createPlayback(plan: SessionPlan, clock: PlaybackClock): Playback {
  const listeners = new Set<PlaybackListener>();
  let player = startPlayer(plan);
  let readAt = clock.now();
  let callOff: (() => void) | null = null;
  let hasStarted = false;

  function follow(event: PlayerEvent): void {
    const before = player;
    player = reducePlayer(before, event);
    if (player !== before) publish(before, event);
  }

  function publish(before: Player | null, event: PlayerEvent): void {
    for (const changed of listeners) changed(before, player, event);
  }

  /** Lets the time pass that went by since the clock was last read. */
  function catchUp(): void {
    const now = clock.now();
    const elapsed = now - readAt;
    readAt = now;
    follow(elapsed > LONGEST_GAP ? { type: 'pause' } : { type: 'tick', elapsed });
  }

  function run(): void {
    if (player.phase !== 'playing') {
      callOff?.();
      callOff = null;
      return;
    }
    callOff ??= clock.next(() => {
      callOff = null;
      if (clock.now() - readAt >= FRAME) catchUp();
      run();
    });
  }

  return {
    read: () => player,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    start() {
      if (hasStarted) return;
      hasStarted = true;
      readAt = clock.now();
      publish(null, { type: 'play' });
      run();
    },
    send(event) {
      // Up to this very moment it played.
      if (callOff !== null) catchUp();
      readAt = clock.now();
      follow(event);
      run();
    },
  };
}
