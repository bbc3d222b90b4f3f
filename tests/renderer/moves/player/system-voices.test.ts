import { describe, expect, it } from 'vitest';
import { createSpeech } from '../../../../renderer/companion/moves/player/hearing/speech';
import { createTones } from '../../../../renderer/companion/moves/player/hearing/tones';

/** A system's speech with these voices, which only notes what it is asked for. */
function systemWith(voices: readonly Partial<SpeechSynthesisVoice>[], speaking = false) {
  const asked: string[] = [];
  const synthesis = {
    ...{
      speaking,
      getVoices: () => voices,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
    speak: ({ text, lang }: SpeechSynthesisUtterance) => asked.push(`${lang}: ${text}`),
    cancel: () => asked.push('cancel'),
  } as unknown as SpeechSynthesis;
  return { asked, synthesis };
}
const SENTENCE = { text: 'Hold', language: 'en', voice: null, manner: 'waits' } as const;

describe('the system’s voices', () => {
  it('are those of the language, and none that needs a network', () => {
    const { synthesis } = systemWith([
      { name: 'Anna', lang: 'de-DE', localService: true },
      { name: 'Ada', lang: 'en_GB', localService: true },
      { name: 'Cloud', lang: 'en-US', localService: false },
      { name: 'Ada', lang: 'en-GB', localService: true },
    ]);
    expect(createSpeech(synthesis).listVoices('en')).toEqual(['Ada']);
    expect(createSpeech(synthesis).listVoices('de')).toEqual(['Anna']);
    expect(createSpeech(synthesis).listVoices('fr')).toEqual([]);
  });

  it('say nothing where there is none, and where the engine has no speech', () => {
    const { asked, synthesis } = systemWith([]);
    createSpeech(synthesis).say(SENTENCE);
    expect(asked).toEqual([]);
  });

  it('may come late: that there is none is known only after a while', async () => {
    const none = createSpeech(systemWith([]).synthesis, 0);
    expect(none.listVoices('en')).toBeNull();
    await new Promise<void>((changed) => none.subscribe(changed));
    expect(none.listVoices('en')).toEqual([]);
    const { synthesis } = systemWith([{ name: 'Anna', lang: 'de-DE', localService: true }]);
    expect(createSpeech(synthesis).listVoices('en')).toEqual([]);
  });

  it('are silent, not broken, in an engine without speech', () => {
    const speech = createSpeech(null);
    speech.say(SENTENCE);
    speech.stop();
    speech.subscribe(() => undefined)();
    expect(speech.listVoices('en')).toEqual([]);
  });
});

describe('a loudspeaker', () => {
  it('that is not there leaves the player in peace', () => {
    const tones = createTones(() => {
      throw new Error('no device');
    });
    expect(() => {
      tones.play('begin');
      tones.close();
    }).not.toThrow();
  });

  it('sounds every note and falls silent by itself', async () => {
    const context = new OfflineAudioContext(1, 44_100 * 2, 44_100);
    const tones = createTones(
      () => Object.assign(context, { resume: () => Promise.resolve() }) as unknown as AudioContext,
    );
    tones.play('finished');
    const samples = (await context.startRendering()).getChannelData(0);
    const loudest = (from: number, to: number): number =>
      samples.slice(from * 44_100, to * 44_100).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(loudest(0, 0.3)).toBeGreaterThan(0.05);
    expect(loudest(0, 1.5)).toBeLessThan(0.4);
    expect(loudest(1.5, 2)).toBeLessThan(0.001);
  });
});
