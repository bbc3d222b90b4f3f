import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import englishNames from '@resources/locales/en/back-care-search.json';
import germanNames from '@resources/locales/de/back-care-search.json';
import { RED_FLAGS } from '@shared/back-care/red-flags';
import {
  createTopicSearch,
  type RedFlagWords,
  type SearchWords,
  type TopicSearch,
  type TopicWords,
} from '@shared/back-care/search-topics';
import { TOPIC_IDS, type TopicId } from '@shared/back-care/topic';
import { createLengthFormats, type LengthUnit } from '@shared/workstation/format-length';
import { LUMBAR } from '@shared/workstation/setup';
import { LUMBAR_STUDY } from '@shared/workstation/low-back/lumbar-study';

/** What people type, in every language: a word from abroad is understood too. */
const NAMES: Readonly<Record<string, SearchWords>> = { en: englishNames, de: germanNames };

/** The words of the topics, with lengths in the person's unit, and the search over them and over the red flags. */
export interface TopicBook {
  readonly read: (id: TopicId) => TopicWords;
  /** The signs that need a doctor, as a search finds them. */
  readonly redFlags: RedFlagWords;
  readonly search: TopicSearch;
}

export function useTopicBook(unit: LengthUnit): TopicBook {
  const { t, i18n } = useTranslation(['back-care', 'red-flags']);
  return useMemo(() => {
    const lengths = createLengthFormats(unit, i18n.language);
    const [least, most] = LUMBAR.range95Mm;
    const values = {
      least: lengths.number(least),
      most: lengths.write(most),
      mean: lengths.write(LUMBAR_STUDY.mean),
    };
    const read = (id: TopicId): TopicWords => ({
      id,
      title: t(`topics.${id}.title`),
      answer: t(`topics.${id}.answer`, values),
      teach: t(`topics.${id}.teach`),
    });
    const signs = RED_FLAGS.flatMap(({ urgency, items }) =>
      items.map((item) => t(`red-flags:${urgency}.${item}`)),
    );
    const redFlags: RedFlagWords = {
      id: 'red-flags',
      title: t('red-flags:title'),
      answer: signs.join(' '),
      teach: t('search.redFlags.teach'),
    };
    const own = NAMES[i18n.language] ?? englishNames;
    const foreign = Object.values(NAMES).filter((names) => names !== own);
    return { read, redFlags, search: createTopicSearch(TOPIC_IDS.map(read), redFlags, own, foreign) };
  }, [t, i18n.language, unit]);
}
