import type { SessionPlan } from '@shared/moves/player/plan-session';
import { type Player, type PlayerEvent, reducePlayer, startPlayer } from '@shared/moves/player/player';

/** Where the player's time comes from. */
export interface PlaybackClock {
  /** A steady clock, ms. */
  readonly now: () => number;
  /** Calls back once with the next picture, or a little later while none is drawn. Returns a function that calls it off. */
  readonly next: (callback: () => void) => () => void;
}

/** A session that is being played, outside of React so that a picture does not draw the whole page anew. */
export interface Playback {
  readonly read: () => Player;
  /** Returns a function that stops listening. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly send: (event: PlayerEvent) => void;
}

/** No more than 30 pictures a second, ms; a little less, so that every second one of a 60-Hz screen counts. */
const FRAME = 30;
/** Hidden pages are called once a minute at the rarest. After more than that (ms) the machine slept, and nobody moved. */
const LONGEST_GAP = 65_000;

/**
 * Plays a plan from its start. Nothing runs while it is paused or over.
 * @param changed is told of every change, before the subscribers.
 */
export function startPlayback(
  plan: SessionPlan,
  clock: PlaybackClock,
  changed: (before: Player, after: Player) => void,
): Playback {
  const subscribers = new Set<() => void>();
  let player = startPlayer(plan);
  let readAt = clock.now();
  let callOff: (() => void) | null = null;

  function follow(event: PlayerEvent): void {
    const before = player;
    player = reducePlayer(before, event);
    if (player === before) return;
    changed(before, player);
    for (const subscriber of subscribers) subscriber();
  }

  /** Lets the time pass that went by since the clock was last read. */
  function catchUp(): void {
    const elapsed = clock.now() - readAt;
    readAt = clock.now();
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

  run();
  return {
    read: () => player,
    subscribe(subscriber) {
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
    send(event) {
      if (player.phase === 'playing') catchUp();
      else readAt = clock.now();
      follow(event);
      run();
    },
  };
}
