import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TOPIC_FIGURES } from '@shared/back-care/topic-figures';
import { isDoubtful, type TopicId } from '@shared/back-care/topic';
import { TOPICS } from '@shared/back-care/topics';
import { Figures } from '../figures/figures';
import { SourceLinks } from '../../source-links';
import { useEscape } from '../../use-escape';
import { OftenSaid } from './often-said';
import { TopicPager } from './topic-pager';
import type { TopicBook } from './use-topic-book';
import './topic-reader.css';

interface TopicReaderProps {
  readonly id: TopicId;
  readonly book: TopicBook;
  /** `2026-03-02`. */
  readonly today: string;
  /** The contents still hold what was searched for. */
  readonly isFound: boolean;
  readonly onOpen: (topic: TopicId | null) => void;
}

/** One topic, set as a page of a small book. */
export function TopicReader({ id, book, today, isFound, onOpen }: TopicReaderProps): ReactNode {
  const { t } = useTranslation('back-care');
  const { group, verdict, related, sources } = TOPICS[id];
  const title = useRef<HTMLHeadingElement>(null);
  const { title: name, teach, answer } = book.read(id);
  useEscape(() => onOpen(null));
  // A page begins at its top, for the eye and for a screen reader.
  useEffect(() => {
    title.current?.closest('main')?.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article className="topic" aria-labelledby="topic-title">
      <nav className="topic-trail" aria-label={t('reader.trail')}>
        <button type="button" className="btn btn-3" aria-keyshortcuts="Escape" onClick={() => onOpen(null)}>
          <ArrowLeft className="icon" aria-hidden="true" />
          {t(isFound ? 'reader.found' : 'reader.all')}
        </button>
        <span className="topic-shelf-name">{t(`groups.${group}`)}</span>
      </nav>
      <div className="topic-text">
        <h2 ref={title} id="topic-title" className="topic-title" tabIndex={-1}>
          {name}
        </h2>
        <p className="topic-teach">{teach}</p>
        <p className="topic-answer">{answer}</p>
        {isDoubtful(verdict) && <OftenSaid id={id} verdict={verdict} />}
      </div>
      <Figures figures={TOPIC_FIGURES[id] ?? []} today={today} />
      <aside className="topic-aside">
        <h3 className="topic-aside-title">{t('reader.related')}</h3>
        <ul className="topic-related">
          {related.map((next) => (
            <li key={next}>
              <button type="button" onClick={() => onOpen(next)}>
                {book.read(next).title}
              </button>
            </li>
          ))}
        </ul>
        <SourceLinks ids={sources} />
      </aside>
      <TopicPager id={id} book={book} onOpen={onOpen} />
    </article>
  );
}
