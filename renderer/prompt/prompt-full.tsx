import type { ReactNode } from 'react';
import type { PromptView } from '@shared/session/snapshot';
import { useNow } from '../use-now';
import { Answers } from './answers';
import { pictureFor } from './picture';
import type { PromptProps } from './prompt-props';
import { Scene } from './scene';
import { TimeLeft } from './time-left';
import { formatTime } from './format-time';

/** The prompt over a whole display. */
export function PromptFull({
  view,
  receivedAt,
  leaving,
  prompt,
}: PromptProps & { readonly prompt: PromptView }): ReactNode {
  const { words, snapshot, language } = view;
  const now = useNow({ at: snapshot.at, receivedAt }, 60_000, 0);
  const picture = pictureFor(snapshot);
  return (
    <main className="full" data-hue={picture.hue}>
      <Scene picture={picture} />
      <section
        className="left"
        role="alertdialog"
        aria-labelledby="prompt-title"
        aria-describedby="prompt-body"
      >
        <h1 id="prompt-title">{words.title}</h1>
        <p id="prompt-body">{words.body}</p>
        <Answers view={view} prompt={prompt} leaving={leaving} />
        <TimeLeft prompt={prompt} received={{ at: snapshot.at, receivedAt }} label={words.staysFor} />
      </section>
      <footer className="foot">
        <span>{formatTime(now, snapshot.timeZone, language)}</span>
        <span>{words.covers}</span>
      </footer>
    </main>
  );
}
