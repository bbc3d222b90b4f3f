import type { ReactNode } from 'react';
import type { BreakView } from '@shared/session/snapshot';
import { WALK_EXTENSION_MS } from '@shared/session/walk';
import { sendIntent, sitwell } from '../api';
import { formatCountdown } from '../countdown';
import { FigurePicture } from '../figure/figure';
import { useNow } from '../use-now';
import { EmergencyExit } from './answers';
import { MainButton } from './main-button';
import { FullScreen } from './full-screen';
import { PICTURE_FRAMES, pictureFor } from './picture';
import type { PromptProps } from './prompt-props';
import { RedFlagsCorner } from './red-flags-corner';

const MOST_STEPS = 10;

/** A bar in as many parts as the break has minutes, filled as time passes. */
function Steps({ running, now }: { readonly running: BreakView; readonly now: number }): ReactNode {
  const total = Math.max(1, running.until - running.startedAt);
  const count = Math.max(1, Math.min(MOST_STEPS, Math.round(total / 60_000)));
  const done = (Math.max(0, Math.min(total, now - running.startedAt)) / total) * count;
  return (
    <div className="steps" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index}>
          <span style={{ transform: `scaleX(${Math.max(0, Math.min(1, done - index))})` }} />
        </span>
      ))}
    </div>
  );
}

/** The moves go on in the main window, and this screen is free again. */
function openPlayer({ startedAt, until }: BreakView): void {
  void sitwell().request('window:open', {
    section: 'moves',
    play: { asks: 'stretch', length: until - startedAt },
  });
  sendIntent({ type: 'end-break' });
}

interface BreakProps extends PromptProps {
  readonly running: BreakView;
}

/** A break that runs: the time left, and "I'm back". */
export function BreakCountdown({ view, receivedAt, leaving, running }: BreakProps): ReactNode {
  const { words, snapshot, strict } = view;
  const now = useNow({ at: snapshot.at, receivedAt }, 1_000, running.until);
  const picture = pictureFor(snapshot);
  const full = view.style === 'full-screen';
  const info = (
    <>
      <h1 className="t" id="prompt-title">
        {words.running}
      </h1>
      <div className="n" role="timer" aria-labelledby="prompt-title">
        {formatCountdown(running.until - now)}
      </div>
      <p id="prompt-body">{words.runningBody}</p>
      <Steps running={running} now={now} />
      <div className="row">
        <MainButton
          className={full ? 'btn-1' : 'btn-2'}
          label={words.back}
          onPress={() => sendIntent({ type: 'end-break' })}
        />
        {running.asks === 'walk' && (
          <button
            type="button"
            className="btn btn-2"
            onClick={() => sendIntent({ type: 'extend-break', by: WALK_EXTENSION_MS })}
          >
            {words.longer}
          </button>
        )}
        {running.asks === 'stretch' && !strict && (
          <button type="button" className="btn btn-2" onClick={() => openPlayer(running)}>
            {words.play}
          </button>
        )}
        {strict ? (
          <EmergencyExit label={words.emergency} leaving={leaving} />
        ) : (
          <button type="button" className="btn btn-3" onClick={() => sendIntent({ type: 'end-break' })}>
            {words.skipRest} <kbd aria-hidden="true">Esc</kbd>
          </button>
        )}
      </div>
    </>
  );
  if (full) {
    return (
      <FullScreen view={view} now={now}>
        {info}
      </FullScreen>
    );
  }
  return (
    <main className="prompt-window">
      <section
        className="prompt run card"
        role="alertdialog"
        aria-labelledby="prompt-title"
        aria-describedby="prompt-body"
        data-hue={picture.hue}
      >
        <div className="pic">
          <FigurePicture {...picture} joints viewBox={PICTURE_FRAMES[picture.pose]} />
        </div>
        <div className="info">{info}</div>
        <RedFlagsCorner view={view} />
      </section>
    </main>
  );
}
