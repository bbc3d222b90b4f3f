import { Stethoscope } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RedFlagWords } from '@shared/back-care/search-topics';

interface RedFlagsLinkProps {
  readonly words: RedFlagWords;
  readonly onOpen: () => void;
}

/** The signs that need a doctor, as a line among the topics that a search finds. */
export function RedFlagsLink({ words, onOpen }: RedFlagsLinkProps): ReactNode {
  return (
    <button type="button" className="topic-link red-flags-link" aria-haspopup="dialog" onClick={onOpen}>
      <span className="topic-link-title">{words.title}</span>
      <Stethoscope className="icon" aria-hidden="true" />
      <span className="topic-link-teach">{words.teach}</span>
    </button>
  );
}
