import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ProblemSentence } from './use-problem-sentences';

/** What contradicts itself, on top of the page; told aloud as it comes and goes. */
export function ProblemList({ sentences }: { readonly sentences: readonly ProblemSentence[] }): ReactNode {
  return (
    <div role="status">
      {sentences.length > 0 && (
        <ul className="problem-list">
          {sentences.map(({ text }) => (
            <li key={text}>
              <TriangleAlert size={20} aria-hidden="true" />
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
