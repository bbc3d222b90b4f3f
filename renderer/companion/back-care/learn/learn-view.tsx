import { useState, type ReactNode } from 'react';
import type { TopicId } from '@shared/back-care/topic';
import type { CompanionView } from '@shared/ipc';
import { TopicList } from './topic-list';
import { TopicReader } from './topic-reader';
import { useTopicBook } from './use-topic-book';

interface LearnViewProps {
  readonly view: CompanionView;
  /** Null: the contents. */
  readonly topic: TopicId | null;
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly onOpen: (topic: TopicId | null) => void;
}

/** Learn: the contents with their search, or one topic. */
export function LearnView({ view, topic, query, onSearch, onOpen }: LearnViewProps): ReactNode {
  const book = useTopicBook(view.unit);
  /** The topic read last: the focus comes back to it. */
  const [left, setLeft] = useState<TopicId | null>(null);
  function open(next: TopicId | null): void {
    setLeft(topic);
    onOpen(next);
  }
  return topic === null ? (
    <TopicList book={book} query={query} focused={left} onSearch={onSearch} onOpen={open} />
  ) : (
    <TopicReader
      key={topic}
      id={topic}
      book={book}
      today={view.snapshot.today.day}
      isFound={query.trim() !== ''}
      onOpen={open}
    />
  );
}
