import { BROWSER_CLOCK } from './browser-clock';
import type { PlaybackClock } from './playback';
import { createSpeech, type Speech } from '../hearing/speech';
import { createTones, type Tones } from '../hearing/tones';

/** What the player needs of the world. */
export interface PlayerPorts {
  readonly clock: PlaybackClock;
  readonly speech: Speech;
  readonly tones: Tones;
}

/** The page's clock, the system's voices, the loudspeaker. */
export function openPlayerPorts(): PlayerPorts {
  return { clock: BROWSER_CLOCK, speech: createSpeech(), tones: createTones() };
}
