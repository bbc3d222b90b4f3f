import MiniSearch, { type SearchOptions } from 'minisearch';
import { TOPIC_IDS, type TopicId } from './topic';

/** What a search finds: topics, and the signs that need a doctor. */
export const FINDINGS = ['red-flags', ...TOPIC_IDS] as const satisfies readonly ('red-flags' | TopicId)[];
export type Finding = (typeof FINDINGS)[number];

/** The words of what can be found, in the person's language. */
export interface FindingWords<Id extends Finding = Finding> {
  readonly id: Id;
  readonly title: string;
  readonly answer: string;
  readonly teach: string;
  /** What people also call it, separated by commas; never shown. */
  readonly also: string;
}

export type TopicWords = FindingWords<TopicId>;
export type RedFlagWords = FindingWords<'red-flags'>;

/** Finds topics and the signs that need a doctor by words of one language; the best first. */
export type TopicSearch = (query: string) => readonly Finding[];

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** `Rücken` is found as `rucken` and as `ruecken`: people leave the dots out, or write them as German without them. */
function spell(term: string): string | string[] {
  const lower = term.toLowerCase();
  const spelled = lower.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter);
  const bare = lower.replace('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  return spelled === bare ? bare : [spelled, bare];
}

/** What was typed keeps one spelling, so that all of its words must be found. */
function spellQuery(term: string): string {
  const spelled = spell(term);
  return typeof spelled === 'string' ? spelled : (spelled[0] ?? '');
}

/** Letters that may be wrong, as a part of a word: a slip of a key, or two of them. Short words must be right. */
const SLIP = 0.2;
const SLIPS = 0.35;

function forgive(slip: number): SearchOptions {
  // Among the sentences there is a word like any other: only names are guessed.
  return { fields: ['title', 'also'], fuzzy: (term) => (term.length > 3 ? slip : false) };
}

/** Tried in turn until something is found. */
const PASSES: readonly SearchOptions[] = [
  {},
  forgive(SLIP),
  // Words such as “is” and “t” find nothing alone.
  {
    fields: ['title', 'also'],
    combineWith: 'OR',
    processTerm: (term) => (term.length > 2 ? spellQuery(term) : null),
  },
  forgive(SLIPS),
];

/** Makes the search over these words, once for each language. */
export function createTopicSearch(topics: readonly TopicWords[], redFlags: RedFlagWords): TopicSearch {
  const index = new MiniSearch<FindingWords>({
    fields: ['title', 'also', 'teach', 'answer'],
    processTerm: spell,
    searchOptions: {
      prefix: (term) => term.length > 1,
      boost: { title: 4, also: 3, teach: 1.5 },
      combineWith: 'AND',
      processTerm: spellQuery,
    },
  });
  index.addAll([...topics, redFlags]);
  const find = (query: string, options: SearchOptions): readonly Finding[] =>
    index
      .search(query, options)
      .flatMap(({ id }) => FINDINGS.find((finding) => finding === (id as unknown)) ?? []);
  const isWarning = createWarningSearch(redFlags.also);
  return (query) => {
    // Whoever types what may not wait reads first what to do, whatever else was typed with it.
    if (isWarning(query))
      return ['red-flags', ...find(query, {}).filter((finding) => finding !== 'red-flags')];
    for (const options of PASSES) {
      const found = find(query, options);
      if (found.length > 0) return found;
    }
    return [];
  };
}

interface Warning {
  readonly id: number;
  readonly text: string;
}

/** Whether one of these names, which commas separate, is in a query with all of its words. */
function createWarningSearch(names: string): (query: string) => boolean {
  const warnings = names.split(',').map((name, id): Warning => ({ id, text: name.trim() }));
  const index = new MiniSearch<Warning>({
    fields: ['text'],
    processTerm: spell,
    searchOptions: {
      // A shorter word is too near to harmless ones: `Stuhl` begins `Stuhlgang`, and `Alter` is a letter from `After`.
      prefix: (term) => term.length > 5,
      fuzzy: (term) => (term.length > 5 ? SLIP : false),
      processTerm: spellQuery,
    },
  });
  index.addAll(warnings);
  return (query) =>
    index
      .search(query)
      .some(({ id, queryTerms }) =>
        warnings.some((warning) => warning.id === id && queryTerms.length >= warning.text.split(' ').length),
      );
}
