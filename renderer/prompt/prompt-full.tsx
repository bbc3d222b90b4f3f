import type { ReactNode } from 'react';
import type { PromptView } from '@shared/session/snapshot';
import { useNow } from '../use-now';
import { Answers } from './answers';
import { AwayLine } from './away-line';
import { FullScreen } from './full-screen';
import { PromptBody } from './prompt-body';
import type { PromptProps } from './prompt-props';
import { TimeLeft } from './time-left';

/** The prompt over a whole display. */
export function PromptFull({
  view,
  receivedAt,
  leaving,
  prompt,
}: PromptProps & { readonly prompt: PromptView }): ReactNode {
  const { words, snapshot } = view;
  const received = { at: snapshot.at, receivedAt };
  const now = useNow(received, 60_000, 0);
  return (
    <FullScreen view={view} now={now}>
      <h1 id="prompt-title">{words.title}</h1>
      <PromptBody view={view} />
      <Answers view={view} prompt={prompt} leaving={leaving} />
      <AwayLine view={view} />
      <TimeLeft prompt={prompt} received={received} label={words.staysFor} />
    </FullScreen>
  );
}
