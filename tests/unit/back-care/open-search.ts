import { RED_FLAGS } from '@shared/back-care/red-flags';
import { GAP_IDS, type GapId } from '@shared/back-care/search-gaps';
import { createTopicSearch, type SearchWords, type TopicSearch } from '@shared/back-care/search-topics';
import { TOPIC_IDS, type TopicId } from '@shared/back-care/topic';
import { LANGUAGES, readTexts, type Language } from '../locales/read-texts';

function readSearchWords(language: Language): SearchWords {
  const texts = readTexts(language, 'back-care-search.json');
  const read = (key: string): string => texts.get(key) ?? '';
  return {
    signs: read('signs'),
    gaps: Object.fromEntries(GAP_IDS.map((id) => [id, read(`gaps.${id}`)])) as Record<GapId, string>,
    topics: Object.fromEntries(TOPIC_IDS.map((id) => [id, read(`topics.${id}`)])) as Record<TopicId, string>,
  };
}

/** The search as a window in this language has it. */
export function openSearch(language: Language): TopicSearch {
  const texts = readTexts(language, 'back-care.json');
  const signs = readTexts(language, 'red-flags.json');
  const topics = TOPIC_IDS.map((id) => {
    const read = (part: string): string => texts.get(`topics.${id}.${part}`) ?? '';
    return { id, title: read('title'), answer: read('answer'), teach: read('teach') };
  });
  return createTopicSearch(
    topics,
    {
      id: 'red-flags',
      title: signs.get('title') ?? '',
      answer: RED_FLAGS.flatMap(({ urgency, items }) =>
        items.map((item) => signs.get(`${urgency}.${item}`) ?? ''),
      ).join(' '),
      teach: texts.get('search.redFlags.teach') ?? '',
    },
    readSearchWords(language),
    LANGUAGES.filter((each) => each !== language).map(readSearchWords),
  );
}
