import { useEffect, type ReactNode } from 'react';
import type { PromptWindowView } from '@shared/ipc';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { sendIntent, sitwell } from '../api';
import { useView, type ViewStore } from '../view-store';
import { BreakCountdown } from './break-countdown';
import { PromptCard } from './prompt-card';
import { PromptFull } from './prompt-full';
import type { PromptProps } from './prompt-props';
import { usePromptKeys } from './use-prompt-keys';

/** Names what is on show, or null while the window only waits, hidden, for its prompt. */
function nameShown({ prompt, break: running }: SessionSnapshot): string | null {
  if (running !== null) return `break ${running.startedAt}`;
  return prompt?.phase === 'shown' ? prompt.key : null;
}

/** Two frames: the first is drawn, the second proves that it was. */
function usePaintedReport(shown: string | null): void {
  useEffect(() => {
    if (shown === null) return;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => void sitwell().request('prompt:painted'));
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [shown]);
}

/** What the prompt's window shows: the question, then the break that was taken. */
export function PromptApp({ store }: { readonly store: ViewStore<PromptWindowView> }): ReactNode {
  const received = useView(store);
  const { view } = received;
  useEffect(() => {
    document.documentElement.lang = view.language;
    document.title = view.words.title;
  }, [view.language, view.words.title]);
  usePaintedReport(nameShown(view.snapshot));
  const leaving = usePromptKeys(view, sendIntent);
  const props: PromptProps = { ...received, leaving };
  const full = view.style === 'full-screen';
  if (view.snapshot.break !== null) return <BreakCountdown {...props} running={view.snapshot.break} />;
  if (view.snapshot.prompt?.phase !== 'shown') return null;
  return full ? (
    <PromptFull {...props} prompt={view.snapshot.prompt} />
  ) : (
    <PromptCard {...props} prompt={view.snapshot.prompt} />
  );
}
