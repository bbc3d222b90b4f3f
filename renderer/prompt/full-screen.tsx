import type { ReactNode } from 'react';
import type { PromptWindowView } from '@shared/ipc';
import { formatTime } from './format-time';
import { hasRedFlagsKey, openRedFlags } from './open-red-flags';
import { pictureFor } from './picture';
import { Scene } from './scene';

interface FullScreenProps {
  readonly view: PromptWindowView;
  /** Epoch ms. */
  readonly now: number;
  readonly children: ReactNode;
}

/** The whole display: the person in the landscape, what is said at the left, the time of day below. */
export function FullScreen({ view, now, children }: FullScreenProps): ReactNode {
  const { words, snapshot, language } = view;
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
        {children}
      </section>
      <footer className="foot">
        <span>{formatTime(now, snapshot.timeZone, language)}</span>
        <span>{words.covers}</span>
        <button type="button" className="btn btn-3" onClick={() => openRedFlags(view)}>
          {words.redFlags} {hasRedFlagsKey(view) && <kbd aria-hidden="true">D</kbd>}
        </button>
      </footer>
    </main>
  );
}
