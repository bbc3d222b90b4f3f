import MiniSearch, { type SearchOptions } from 'minisearch';
import { TOPIC_IDS, type TopicId } from './topics';

/** The words of a topic in the person's language. */
export interface TopicWords {
  readonly id: TopicId;
  readonly title: string;
  readonly answer: string;
  readonly teach: string;
  /** What people also call it, separated by commas; never shown. */
  readonly also: string;
}

/** Finds topics by words of one language; the best first. */
export type TopicSearch = (query: string) => readonly TopicId[];

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** `Rücken` is found as `rucken` and as `ruecken`: people leave the dots out, or write them as German without them. */
function spell(term: string): string | string[] {
  const lower = term.toLowerCase();
  const spelled = lower.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter);
  const bare = lower.replace('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  return spelled === bare ? bare : [spelled, bare];
}

/** Letters that may be wrong, as a part of a word: a slip of a key, or, where that finds nothing, two of them. */
const SLIPS = [0.2, 0.35] as const;

/** Short words must be right. */
const OPTIONS: SearchOptions = {
  prefix: (term) => term.length > 1,
  boost: { title: 4, also: 3, teach: 1.5 },
  combineWith: 'AND',
};

/** Makes the search over these words, once for each language. */
export function createTopicSearch(words: readonly TopicWords[]): TopicSearch {
  const index = new MiniSearch<TopicWords>({
    fields: ['title', 'also', 'teach', 'answer'],
    processTerm: spell,
    searchOptions: { ...OPTIONS, processTerm: spellQuery },
  });
  index.addAll(words);
  return (query) => {
    for (const slip of SLIPS) {
      const found = index.search(query, { fuzzy: (term) => (term.length > 3 ? slip : false) });
      if (found.length > 0)
        return found.flatMap(({ id }) => TOPIC_IDS.find((each) => each === (id as unknown)) ?? []);
    }
    return [];
  };
}

/** What was typed keeps one spelling, so that all of its words must be found. */
function spellQuery(term: string): string {
  const spelled = spell(term);
  return typeof spelled === 'string' ? spelled : (spelled[0] ?? '');
}
