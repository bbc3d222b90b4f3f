import type { ReactNode } from 'react';
import type { PromptView } from '@shared/session/snapshot';
import { FigurePicture } from '../figure/figure';
import { Answers } from './answers';
import { AwayLine } from './away-line';
import { PICTURE_FRAMES, pictureFor } from './picture';
import { PromptBody } from './prompt-body';
import type { PromptProps } from './prompt-props';
import { RedFlagsCorner } from './red-flags-corner';
import { TimeLeft } from './time-left';

/** The small card in a corner of the screen: what, why, one key. */
export function PromptCard({
  view,
  receivedAt,
  leaving,
  prompt,
}: PromptProps & { readonly prompt: PromptView }): ReactNode {
  const { words, snapshot } = view;
  const picture = pictureFor(snapshot);
  return (
    <main className="prompt-window">
      <section
        className="prompt due card"
        role="alertdialog"
        aria-labelledby="prompt-title"
        aria-describedby="prompt-body"
        data-hue={picture.hue}
        data-escalation={prompt.escalation}
      >
        <div className="top">
          <div>
            <h1 id="prompt-title">{words.title}</h1>
            <PromptBody view={view} />
          </div>
          <FigurePicture {...picture} viewBox={PICTURE_FRAMES[picture.pose]} />
        </div>
        <Answers view={view} prompt={prompt} leaving={leaving} />
        <AwayLine view={view} />
        <RedFlagsCorner view={view} />
        <TimeLeft prompt={prompt} received={{ at: snapshot.at, receivedAt }} label={words.staysFor} />
      </section>
    </main>
  );
}
