import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TOPIC_IDS, type TopicId } from '@shared/back-care/topic';
import type { TopicBook } from './use-topic-book';
import './topic-pager.css';

interface TopicPagerProps {
  readonly id: TopicId;
  readonly book: TopicBook;
  readonly onOpen: (topic: TopicId) => void;
}

/** The page before and the page after, in reading order. */
export function TopicPager({ id, book, onOpen }: TopicPagerProps): ReactNode {
  const { t } = useTranslation('back-care');
  const at = TOPIC_IDS.indexOf(id);
  const turn = (to: TopicId | undefined, label: string): ReactNode =>
    to === undefined ? (
      <span />
    ) : (
      <button type="button" className="topic-page" onClick={() => onOpen(to)}>
        <span className="t-cap">{label}</span>
        <span className="topic-page-title">{book.read(to).title}</span>
      </button>
    );
  return (
    <nav className="topic-pager" aria-label={t('reader.place', { place: at + 1, count: TOPIC_IDS.length })}>
      {turn(TOPIC_IDS[at - 1], t('reader.previous'))}
      <span className="topic-folio" aria-hidden="true">
        {at + 1}
      </span>
      {turn(TOPIC_IDS[at + 1], t('reader.next'))}
    </nav>
  );
}
