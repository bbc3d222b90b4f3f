import type { ReactNode } from 'react';
import type { PromptWindowView } from '@shared/ipc';
import { sendIntent, sitwell } from '../api';

/** What was counted of the walk before this prompt; anything else is said on Today, where there is room. */
export function AwayLine({ view }: { readonly view: PromptWindowView }): ReactNode {
  const { away } = view.words;
  const counts = view.snapshot.awayQuestion?.counts;
  if (away === null || counts === undefined) return null;
  return (
    <div className="away-line">
      <span>{away.text}</span>
      <button
        type="button"
        className="btn btn-3"
        onClick={() => sendIntent({ type: 'explain-away', kind: counts === 'part' ? 'walking' : null })}
      >
        {away.right}
      </button>
      <button
        type="button"
        className="btn btn-3"
        onClick={() => void sitwell().request('window:open', { section: 'today' })}
      >
        {away.other}
      </button>
    </div>
  );
}
