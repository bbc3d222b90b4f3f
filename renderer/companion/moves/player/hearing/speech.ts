/** Speaks with the system's voices. Never throws: where there is no voice, nothing is heard. */
export interface Speech {
  /**
   * Names of the voices on this machine that speak this language, in the system's order; none that speaks through a
   * network. They may come late: null as long as it is not known whether there is any.
   */
  readonly listVoices: (language: string) => readonly string[] | null;
  /** Calls back when other voices may be listed. Returns a function that stops listening. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly say: (sentence: Sentence) => void;
  /** Ends what is being said and all that waits. */
  readonly stop: () => void;
}

export interface Sentence {
  readonly text: string;
  readonly language: string;
  /** One of the names listed; null or unknown: the first one. */
  readonly voice: string | null;
  /** Waits for what is being said, takes its place, or is left out if something is. */
  readonly manner: 'waits' | 'interrupts' | 'yields';
}

/** A system without any voice never says so: when none has come after so long (ms), there is none. Our own judgement. */
const LONGEST_WAIT = 8_000;

/** The voices of this system; null where the engine was built without speech. */
export function createSpeech(
  synthesis: SpeechSynthesis | null = findSynthesis(),
  longestWait = LONGEST_WAIT,
): Speech {
  let hasWaited = false;
  const mayCome = (): boolean => !hasWaited && synthesis?.getVoices().length === 0;
  const findVoices = (language: string): readonly SpeechSynthesisVoice[] =>
    (synthesis?.getVoices() ?? []).filter(({ lang, localService }) => localService && speaks(lang, language));
  return {
    listVoices: (language) => (mayCome() ? null : [...new Set(findVoices(language).map(({ name }) => name))]),
    subscribe(changed) {
      synthesis?.addEventListener('voiceschanged', changed);
      const timer = window.setTimeout(() => {
        hasWaited = true;
        changed();
      }, longestWait);
      return () => {
        window.clearTimeout(timer);
        synthesis?.removeEventListener('voiceschanged', changed);
      };
    },
    say({ text, language, voice, manner }) {
      const voices = findVoices(language);
      const chosen = voices.find(({ name }) => name === voice) ?? voices[0];
      if (synthesis === null || chosen === undefined) return;
      if (manner === 'yields' && synthesis.speaking) return;
      if (manner === 'interrupts') synthesis.cancel();
      synthesis.speak(pronounce(text, chosen));
    },
    stop: () => synthesis?.cancel(),
  };
}

function findSynthesis(): SpeechSynthesis | null {
  return 'speechSynthesis' in window ? window.speechSynthesis : null;
}

function pronounce(text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  return utterance;
}

/** Systems write `de-DE`, `de_DE` and `de`. */
function speaks(lang: string, language: string): boolean {
  return lang.toLowerCase().split(/[-_]/)[0] === language;
}
