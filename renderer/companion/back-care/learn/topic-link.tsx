import type { ReactNode } from 'react';
import type { TopicWords } from '@shared/back-care/search-topics';
import { TOPIC_IDS, type TopicId } from '@shared/back-care/topic';

interface TopicLinkProps {
  readonly words: TopicWords;
  readonly onOpen: (topic: TopicId) => void;
}

/** A line of the contents: the topic's name, and its point in one line. */
export function TopicLink({ words, onOpen }: TopicLinkProps): ReactNode {
  return (
    <button type="button" className="topic-link" data-topic={words.id} onClick={() => onOpen(words.id)}>
      <span className="topic-link-title">{words.title}</span>
      <span className="topic-link-folio" aria-hidden="true">
        {TOPIC_IDS.indexOf(words.id) + 1}
      </span>
      <span className="topic-link-teach">{words.teach}</span>
    </button>
  );
}
