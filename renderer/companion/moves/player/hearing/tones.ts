import type { CueKind } from '@shared/moves/player/list-cues';

/** Plays the short sounds of a session. */
export interface Tones {
  readonly play: (cue: CueKind) => void;
  /** Ends what sounds, and lets the loudspeaker go. */
  readonly close: () => void;
}

interface Note {
  /** Hz. */
  readonly pitch: number;
  /** s after the start of the sound. */
  readonly at: number;
  /** s until it has died away. */
  readonly length: number;
}

const C5 = 523.25;
const E5 = 659.25;
const G5 = 783.99;
const A4 = 440;

/** Soft and few: rising where something begins, falling where it ends. */
const SOUNDS: Readonly<Record<CueKind, readonly Note[]>> = {
  begin: [
    { pitch: C5, at: 0, length: 0.3 },
    { pitch: G5, at: 0.12, length: 0.5 },
  ],
  'other-side': [
    { pitch: E5, at: 0, length: 0.3 },
    { pitch: E5, at: 0.16, length: 0.4 },
  ],
  half: [{ pitch: E5, at: 0, length: 0.5 }],
  'last-seconds': [{ pitch: A4, at: 0, length: 0.16 }],
  release: [
    { pitch: G5, at: 0, length: 0.3 },
    { pitch: C5, at: 0.12, length: 0.6 },
  ],
  finished: [
    { pitch: C5, at: 0, length: 0.5 },
    { pitch: E5, at: 0.14, length: 0.6 },
    { pitch: G5, at: 0.28, length: 1 },
  ],
};
/** Of full loudness. */
const LOUDNESS = 0.12;
/** s until a note has risen: a hard start clicks. */
const RISE = 0.015;

/** Sounds made by the page itself. It opens the loudspeaker with the first one; where there is none, all is silent. */
export function createTones(open: () => AudioContext = () => new AudioContext()): Tones {
  let context: AudioContext | null = null;
  return {
    play(cue) {
      try {
        context ??= open();
        void context.resume();
        for (const note of SOUNDS[cue]) playNote(context, note);
      } catch {
        // No loudspeaker: the screen says the same.
      }
    },
    close() {
      void context?.close();
      context = null;
    },
  };
}

function playNote(context: AudioContext, { pitch, at, length }: Note): void {
  const start = context.currentTime + at;
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(LOUDNESS, start + RISE);
  gain.gain.exponentialRampToValueAtTime(0.0001, start + length);
  const oscillator = new OscillatorNode(context, { type: 'sine', frequency: pitch });
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + length);
}
