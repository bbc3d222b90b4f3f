/** Speaks with the system's voices. Never throws: where there is no voice, nothing is heard. */
export interface Speech {
  /**
   * Names of the voices on this machine that speak this language, in the system's order; none that speaks through a
   * network. They may come late: see `subscribe`.
   */
  readonly listVoices: (language: string) => readonly string[];
  /** Returns a function that stops listening. */
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

/** The voices of this system; `synthesis` is missing where the engine was built without speech. */
export function createSpeech(
  synthesis: SpeechSynthesis | undefined = 'speechSynthesis' in window ? window.speechSynthesis : undefined,
): Speech {
  const findVoices = (language: string): readonly SpeechSynthesisVoice[] =>
    (synthesis?.getVoices() ?? []).filter(({ lang, localService }) => localService && speaks(lang, language));
  return {
    listVoices: (language) => [...new Set(findVoices(language).map(({ name }) => name))],
    subscribe(changed) {
      synthesis?.addEventListener('voiceschanged', changed);
      return () => synthesis?.removeEventListener('voiceschanged', changed);
    },
    say({ text, language, voice, manner }) {
      const voices = findVoices(language);
      const chosen = voices.find(({ name }) => name === voice) ?? voices[0];
      if (synthesis === undefined || chosen === undefined) return;
      if (manner === 'yields' && synthesis.speaking) return;
      if (manner === 'interrupts') synthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = chosen;
      utterance.lang = chosen.lang;
      synthesis.speak(utterance);
    },
    stop: () => synthesis?.cancel(),
  };
}

/** Systems write `de-DE`, `de_DE` and `de`. */
function speaks(lang: string, language: string): boolean {
  return lang.toLowerCase().split(/[-_]/)[0] === language;
}
