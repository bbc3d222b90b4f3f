import { Stethoscope } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PromptWindowView } from '@shared/ipc';
import { openRedFlags } from './open-red-flags';

/** The way to the signs that need a doctor, where a card has room for its picture only; the words come with a look. */
export function RedFlagsCorner({ view }: { readonly view: PromptWindowView }): ReactNode {
  const { redFlags } = view.words;
  return (
    <button
      type="button"
      className="corner"
      aria-label={redFlags}
      aria-keyshortcuts="D"
      onClick={() => openRedFlags(view)}
    >
      <Stethoscope className="icon" aria-hidden="true" />
      <span className="tip" aria-hidden="true">
        {redFlags} <kbd>D</kbd>
      </span>
    </button>
  );
}
