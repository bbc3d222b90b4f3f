import MiniSearch, { type SearchOptions } from 'minisearch';
import { GAP_IDS, GAPS, type GapId } from './search-gaps';
import { createNameSearch, splitWords } from './search-names';
import { spellQueryWord, spellWord } from './spell-word';
import { TOPIC_IDS, type TopicId } from './topic';

/** What a search finds: topics, and the signs that need a doctor. */
export const FINDINGS = ['red-flags', ...TOPIC_IDS] as const satisfies readonly ('red-flags' | TopicId)[];
export type Finding = (typeof FINDINGS)[number];

/** The words of what can be found, in the person's language, as they are shown. */
export interface FindingWords<Id extends Finding = Finding> {
  readonly id: Id;
  readonly title: string;
  readonly answer: string;
  readonly teach: string;
}

export type TopicWords = FindingWords<TopicId>;
export type RedFlagWords = FindingWords<'red-flags'>;

/** What people type, in one language; names that commas separate, never shown. */
export interface SearchWords {
  /** Whoever types one of these is led to the signs that need a doctor before anything else. */
  readonly signs: string;
  readonly gaps: Readonly<Record<GapId, string>>;
  readonly topics: Readonly<Record<TopicId, string>>;
}

export interface SearchResult {
  /** The best first. */
  readonly findings: readonly Finding[];
  /** What was asked for and no topic can answer; the findings are then what comes near. */
  readonly gap: GapId | null;
}

/** Finds topics and the signs that need a doctor by what people type. */
export type TopicSearch = (query: string) => SearchResult;

/** What is searched: what is shown, and what people call it in the person's language (`also`) and in others. */
interface Indexed extends FindingWords {
  readonly also: string;
  readonly foreign: string;
}

const OWN = ['title', 'also', 'teach', 'answer'];

/** Letters that may be wrong, as a part of a word: a slip of a key, or two of them. Short words must be right. */
const SLIP = 0.2;
const SLIPS = 0.35;

function forgive(slip: number): SearchOptions {
  // Among the sentences there is a word like any other: only names are guessed.
  return { fields: ['title', 'also'], fuzzy: (term) => (term.length > 3 ? slip : false) };
}

/** Tried in turn until something is found. */
const PASSES: readonly SearchOptions[] = [
  { fields: OWN },
  { fields: ['foreign'] },
  forgive(SLIP),
  // Words such as “is” and “t” find nothing alone.
  {
    fields: ['title', 'also'],
    combineWith: 'OR',
    processTerm: (term) => (term.length > 2 ? spellQueryWord(term) : null),
  },
  forgive(SLIPS),
];

/**
 * Makes the search over these words, once for each language. `own` is what people type in that language, `foreign` in
 * the others: who has learnt a word abroad finds with it too.
 */
export function createTopicSearch(
  topics: readonly TopicWords[],
  redFlags: RedFlagWords,
  own: SearchWords,
  foreign: readonly SearchWords[],
): TopicSearch {
  const index = new MiniSearch<Indexed>({
    fields: [...OWN, 'foreign'],
    processTerm: spellWord,
    searchOptions: {
      prefix: (term) => term.length > 1,
      boost: { title: 4, also: 3, teach: 1.5 },
      combineWith: 'AND',
      processTerm: spellQueryWord,
    },
  });
  index.addAll([
    ...topics.map((words) => ({
      ...words,
      also: own.topics[words.id],
      foreign: foreign.map((each) => each.topics[words.id]).join(', '),
    })),
    // Its own names are looked for apart, and come first.
    { ...redFlags, also: '', foreign: '' },
  ]);
  const find = (query: string, options: SearchOptions): readonly Finding[] =>
    index
      .search(query, options)
      .flatMap(({ id }) => FINDINGS.find((finding) => finding === (id as unknown)) ?? []);
  const everywhere = [own, ...foreign];
  const shown = topics.flatMap(({ title, teach, answer }) => [title, teach, answer]);
  const typed = everywhere.flatMap(({ topics: names, gaps: others }) => [
    ...Object.values(names),
    ...Object.values(others),
  ]);
  const words = new Set([...shown, ...typed].flatMap(splitWords).flatMap(spellWord));
  const isWord = (spelled: string): boolean => words.has(spelled);
  const isWarning = createNameSearch(everywhere.map(({ signs }) => signs).join(', '), isWord);
  const gaps = GAP_IDS.map((id) => ({
    id,
    isMeant: createNameSearch(everywhere.map(({ gaps: names }) => names[id]).join(', '), isWord),
  }));

  return (query) => {
    // Whoever types what may not wait reads first what to do, whatever else was typed with it.
    if (isWarning(query)) {
      const others = find(query, { fields: OWN }).filter((finding) => finding !== 'red-flags');
      return { findings: ['red-flags', ...others], gap: null };
    }
    const gap = gaps.find(({ isMeant }) => isMeant(query))?.id ?? null;
    if (gap !== null) {
      const found = find(query, { fields: OWN });
      return { findings: [...new Set([...found, ...GAPS[gap].nearest])], gap };
    }
    for (const options of PASSES) {
      const findings = find(query, options);
      if (findings.length > 0) return { findings, gap };
    }
    return { findings: [], gap };
  };
}
