import { LANGUAGES, listReadings, LOCALE_FILES, parseMessage, readTexts } from '../locales/read-texts';
import { findClaimWords } from './claim-words';
import { findFigures } from './find-figures';

/** A message of the product with what it says that needs a source. */
export interface Message {
  /** The locale file without its ending. */
  readonly namespace: string;
  readonly key: string;
  /** By language, each figure once. */
  readonly figures: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>>;
  /** Words in any language that make it look like a claim about health. */
  readonly claimWords: readonly string[];
}

function distinct(found: readonly string[]): readonly string[] {
  return [...new Set(found)].sort();
}

/** Every message of every locale file. */
export function listMessages(): readonly Message[] {
  return LOCALE_FILES.flatMap((file) => {
    const texts = { en: readTexts('en', file), de: readTexts('de', file) };
    return [...texts.en.keys()].map((key) => {
      const readings = {
        en: listReadings(parseMessage(texts.en.get(key) ?? '', 'en')),
        de: listReadings(parseMessage(texts.de.get(key) ?? '', 'de')),
      };
      return {
        namespace: file.replace(/\.json$/, ''),
        key,
        figures: {
          en: distinct(readings.en.flatMap((reading) => findFigures(reading, 'en'))),
          de: distinct(readings.de.flatMap((reading) => findFigures(reading, 'de'))),
        },
        claimWords: LANGUAGES.flatMap((language) =>
          distinct(readings[language].flatMap((reading) => findClaimWords(reading, language))),
        ),
      };
    });
  });
}
