import type { Language } from '../locales/read-texts';

/**
 * Stems of words that a sentence about health, the body or research hardly does without. A list of ours: it is meant
 * to stop a new sentence for a look, so it may stop too many; those are registered as no claim.
 */
interface Stems {
  /** Words that say what something does, or that somebody found it: a claim anywhere. */
  readonly asserting: readonly string[];
  /** Words for what claims are about: none in a short label or a question. */
  readonly subjects: readonly string[];
}

const STEMS: Readonly<Record<Language, Stems>> = {
  en: {
    asserting: [
      ...[
        'hurts?',
        'aches',
        'tires',
        'ti(?:red|ring)',
        'strains',
        'harm\\p{L}*',
        'injur\\p{L}*',
        'risks?',
        'risky',
      ],
      ...[
        'prevent\\p{L}*',
        'protect\\p{L}*',
        'causes?',
        'caused',
        'cur(?:e|es|ed)',
        'heals?',
        'healed',
        'healing',
      ],
      ...[
        'help(?:s|ed)?',
        'eas(?:es|ed|ing)',
        'reliev\\p{L}*',
        'relief',
        'reduc\\p{L}*',
        'lessen\\p{L}*',
        'improv\\p{L}*',
      ],
      ...[
        'lowers',
        'raises',
        'loads',
        'benefit\\p{L}*',
        'worsen\\p{L}*',
        'recover\\p{L}*',
        'healthy',
        'healthier',
      ],
      ...[
        'stud(?:y|ies)',
        'trials?',
        'evidence',
        'research\\p{L}*',
        'proven',
        'findings?',
        'experts?',
        'guidelines?',
      ],
      ...[
        'regulators?',
        'legal',
        'law',
        'authors',
        'on average',
        'people',
        'women',
        'men',
        'adults',
        'workers',
      ],
    ],
    subjects: [
      ...[
        'pain',
        'painful',
        'ache',
        'ached',
        'aching',
        'sore',
        'soreness',
        'symptom\\p{L}*',
        'discomfort(?! log)',
      ],
      ...[
        'numb',
        'numbness',
        'tingl\\p{L}*',
        'stiff\\p{L}*',
        'strain',
        'strained',
        'sprain\\p{L}*',
        'fatigue',
      ],
      ...[
        'health',
        'medical',
        'doctors?',
        'disease',
        'posture',
        'spine',
        'spinal',
        'discs?',
        'nerves?',
        'muscles?',
      ],
      ...[
        'ligaments?',
        'tissues?',
        'bones?',
        'arthritis',
        'sciatica',
        'stenosis',
        'surgery',
        'scans?',
        'smok\\p{L}*',
      ],
      ...['vitamins?', 'calcium', 'overweight', 'acute', 'chronic', 'glucose', 'blood'],
    ],
  },
  de: {
    asserting: [
      ...[
        'tut weh',
        'schmerzt',
        'ermüdet',
        'verletz\\p{L}*',
        'schad(?:et|en)',
        'schäd\\p{L}*',
        'risik\\p{L}*',
      ],
      ...[
        'beugt vor',
        'vorbeugt',
        'vorzubeugen',
        'vorbeugung',
        'schütz\\p{L}*',
        'ursache\\p{L}*',
        'heil\\p{L}*',
      ],
      ...[
        'hilft',
        'helfen',
        'lindert?',
        'lindern',
        'verringer\\p{L}*',
        'senk(?:t|te)',
        'verbesser\\p{L}*',
        'nützt',
      ],
      ...['verschlimmer\\p{L}*', 'erhol\\p{L}*', 'gesünder'],
      ...[
        'studien?',
        'untersuchung\\p{L}*',
        'beleg\\p{L}*',
        'belegt',
        'forsch\\p{L}*',
        'bewiesen',
        'nachgewiesen',
      ],
      ...['fachleute', 'leitlinien?', 'gesetz\\p{L}*', 'behörden?', 'evidenz', 'autoren', 'im schnitt'],
      ...['durchschnitt\\p{L}*', '(?<!enden )menschen', 'frauen', 'männer', 'erwachsene', 'beschäftigte'],
    ],
    subjects: [
      ...['\\p{L}*schmerz(?:en|es|haft)?', 'weh', '\\p{L}*beschwerden', '\\p{L}*symptom\\p{L}*', 'unbehagen'],
      ...['taub\\p{L}*', 'kribbel\\p{L}*', 'steif\\p{L}*', 'zerr\\p{L}*', 'müde', 'belastung\\p{L}*'],
      ...['gesund\\p{L}*', 'medizin\\p{L}*', 'ärzt\\p{L}*', 'arzt\\p{L}*', 'krank\\p{L}*', 'wirbel\\p{L}*'],
      ...[
        'bandscheib\\p{L}*',
        'nerv(?:en)?',
        'muskel\\p{L}*',
        'bänder',
        'gewebe',
        'knochen\\p{L}*',
        'arthros\\p{L}*',
      ],
      ...['ischias', 'operation\\p{L}*', 'rauch(?:en|st)?', 'vitamin\\p{L}*', 'kalzium', 'übergewicht'],
      ...['akut\\p{L}*', 'chronisch\\p{L}*'],
    ],
  },
};

function compile(stems: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${stems.join('|')})(?!\\p{L})`, 'giu');
}

/** At most so many words without a full stop are a label. */
const LABEL = 5;

/** A name or a question says nothing about its subject. */
function listStatements(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.?!:;])\s+/u).filter((sentence) => !/\?\W*$/u.test(sentence));
  return /[.:;!]/u.test(text) || text.split(/\s+/u).length > LABEL ? sentences : [];
}

/** The words of a text that make it look like a claim about health, in lower case, each once. */
export function findClaimWords(text: string, language: Language): readonly string[] {
  const { asserting, subjects } = STEMS[language];
  const found = [
    ...text.matchAll(compile(asserting)),
    ...listStatements(text).flatMap((statement) => [...statement.matchAll(compile(subjects))]),
  ];
  return [...new Set(found.map(([word]) => word.toLocaleLowerCase(language)))];
}
