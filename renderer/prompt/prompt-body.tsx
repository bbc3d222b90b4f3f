import type { ReactNode } from 'react';
import type { PromptWindowView } from '@shared/ipc';

/**
 * What a prompt says below its title, and the moves that it opens: first where it asks for them, last where they come
 * with a change of position.
 */
export function PromptBody({ view }: { readonly view: PromptWindowView }): ReactNode {
  const { words, opens, snapshot, style } = view;
  const covers = style === 'card' ? words.covers : null;
  const named = opens !== null && (
    <span className="opens" id="prompt-opens">
      {opens}
    </span>
  );
  const isStretch = snapshot.prompt?.asks === 'stretch';
  return (
    <p id="prompt-body">
      {isStretch && named} {words.body} {covers} {!isStretch && named}
    </p>
  );
}
