import MiniSearch from 'minisearch';
import { spellQueryWord, spellWord } from './spell-word';

/** Letters that may be wrong, as a part of a word. */
const SLIP = 0.2;
/** A shorter word is too near to harmless ones. */
const SHORTEST_GUESSED = 5;
/** A German word that ends in such a name says the same more closely: `Brustkrebs`, `Treppensturz`, `Arbeitsunfall`. */
const SHORTEST_ENDING = 5;

/** The words of a text, as they were typed. */
export function splitWords(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/**
 * Whether a query has one of these names, which commas separate: all words of the name in any order, whatever else was
 * typed with them. Longer words may be unfinished or have a slip in them, unless they are words in their own right:
 * `Gewicht` is not on its way to `Gewichtsverlust`, and an `injection` is no `infection`.
 */
export function createNameSearch(
  names: string,
  isWord: (spelled: string) => boolean,
): (query: string) => boolean {
  const entries = names.split(',').map((name, id) => {
    const words = splitWords(name);
    return { id, words, text: words.join(' ') };
  });
  const endings = entries
    .flatMap(({ words: [word, ...others] }) =>
      word === undefined || others.length > 0 ? [] : [spellQueryWord(word)],
    )
    .filter((word) => word.length >= SHORTEST_ENDING);
  const isUnsure = (term: string): boolean => term.length >= SHORTEST_GUESSED && !isWord(term);
  const index = new MiniSearch<(typeof entries)[number]>({
    fields: ['text'],
    processTerm: spellWord,
    searchOptions: {
      prefix: isUnsure,
      fuzzy: (term) => (isUnsure(term) ? SLIP : false),
      processTerm: spellQueryWord,
    },
  });
  index.addAll(entries);
  return (query) =>
    splitWords(query).some((word) => endings.some((ending) => spellQueryWord(word).endsWith(ending))) ||
    index
      .search(query)
      .some(({ id, queryTerms }) =>
        entries.some((entry) => entry.id === id && queryTerms.length >= entry.words.length),
      );
}
