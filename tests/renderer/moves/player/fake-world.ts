import type { CueKind } from '@shared/moves/player/list-cues';
import type { PlaybackClock } from '../../../../renderer/companion/moves/player/playback/playback';
import type { PlayerPorts } from '../../../../renderer/companion/moves/player/playback/player-ports';
import type { Sentence } from '../../../../renderer/companion/moves/player/hearing/speech';

/** The player's world in the hands of a test. */
export interface FakeWorld {
  readonly ports: PlayerPorts;
  /** Lets that much time pass (ms), a picture every 50 ms. */
  readonly advance: (length: number) => void;
  /** Lets time pass without a picture, as it does while the machine sleeps. */
  readonly sleep: (length: number) => void;
  /** Whether anything waits for time to pass. */
  readonly isRunning: () => boolean;
  readonly cues: readonly CueKind[];
  /** What was said, and `stopped`. */
  readonly spoken: readonly string[];
  /** The system finds its voices, as it does some time after the start; null: it is still looking. */
  readonly findVoices: (names: readonly string[] | null) => void;
}

const FRAME = 50;
/** What the steady clock says at first, ms. */
export const OPENED_AT = 60_000;

export function createFakeWorld(): FakeWorld {
  let now = OPENED_AT;
  let waiting: (() => void) | null = null;
  let voices: readonly string[] | null = [];
  const cues: CueKind[] = [];
  const spoken: string[] = [];
  const listeners = new Set<() => void>();
  const clock: PlaybackClock = {
    now: () => now,
    next(callback) {
      waiting = callback;
      return () => {
        if (waiting === callback) waiting = null;
      };
    },
  };
  return {
    ports: {
      clock,
      tones: { play: (cue) => cues.push(cue), close: () => undefined },
      speech: {
        listVoices: () => voices,
        subscribe(changed) {
          listeners.add(changed);
          return () => listeners.delete(changed);
        },
        say: ({ text, manner, voice }: Sentence) =>
          spoken.push(`${manner}: ${text}${voice === null ? '' : ` (${voice})`}`),
        stop: () => spoken.push('stopped'),
      },
    },
    advance(length) {
      for (let passed = 0; passed < length; passed += FRAME) {
        now += Math.min(FRAME, length - passed);
        const callback = waiting;
        waiting = null;
        callback?.();
      }
    },
    sleep: (length) => (now += length),
    isRunning: () => waiting !== null,
    cues,
    spoken,
    findVoices(names) {
      voices = names;
      for (const changed of listeners) changed();
    },
  };
}
