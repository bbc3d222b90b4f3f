import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { Section } from '@shared/section';
import { MessageContext } from './controls/message-context';
import { useMessageStack } from './controls/use-message-stack';
import { DraftsContext, useDraftStore } from './drafts/draft-store';
import { useKeptFocus } from './use-kept-focus';

const MessageLine = lazy(async () => ({
  default: (await import('./controls/message-line')).MessageLine,
}));

interface SectionFrameProps {
  readonly section: Section;
  readonly children: ReactNode;
}

/**
 * What scrolls beside the rail, whatever section is in it, and what outlives the section: the line at the foot, and what
 * is being written.
 */
export function SectionFrame({ section, children }: SectionFrameProps): ReactNode {
  const main = useRef<HTMLElement>(null);
  const drafts = useDraftStore();
  const { messages, message, isUndone, access, undo, close } = useMessageStack();
  useKeptFocus(messages);
  // However a section was opened, it starts at its top, unless what has the focus in it lies further down.
  useEffect(() => {
    main.current?.scrollTo(0, 0);
    const { activeElement } = document;
    if (main.current?.contains(activeElement)) activeElement?.scrollIntoView({ block: 'nearest' });
    access.moveOn();
  }, [section, access]);
  return (
    <DraftsContext value={drafts}>
      <MessageContext value={access}>
        <main ref={main} className="section" data-section={section}>
          {children}
          <Suspense fallback={null}>
            <MessageLine
              message={message?.text ?? null}
              isUndone={isUndone}
              isProblem={message?.isProblem ?? false}
              onUndo={undo}
              onClose={close}
            />
          </Suspense>
        </main>
      </MessageContext>
    </DraftsContext>
  );
}
