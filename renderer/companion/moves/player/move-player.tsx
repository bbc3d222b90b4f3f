import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlayerPreferences } from '@shared/moves/moves-document';
import { findDoneMoves, sumMoving } from '@shared/moves/player/player';
import { sendIntent } from '../../api';
import { fillBreak } from './playback/fill-break';
import { Finished } from './finished';
import { createPlayback } from './playback/playback';
import { openPlayerPorts, type PlayerPorts } from './playback/player-ports';
import type { PlayerSession } from './player-session';
import { Playing } from './playing';
import { SoundControls, useVoices } from './hearing/sound-controls';
import { useFollowBreak } from './playback/use-follow-break';
import { usePauseWhenHidden } from './playback/use-pause-when-hidden';
import { usePlayback } from './playback/use-playback';
import { usePlayerEffects } from './hearing/use-player-effects';
import { usePlayerKeys } from './use-player-keys';
import './player.css';
import './side-panel.css';
import './player-fit.css';

interface MovePlayerProps {
  readonly session: PlayerSession;
  readonly preferences: PlayerPreferences;
  readonly onPreferences: (preferences: PlayerPreferences) => void;
  /** Covered, it waits, paused, until it is uncovered; otherwise it is left. */
  readonly waits: boolean;
  /** What is asked about the time away of a walk, for the end of one; null for nothing. */
  readonly question: ReactNode;
  /** Tells whether there is something left to be played. */
  readonly onUnderWay: (isUnderWay: boolean) => void;
  /** The player is over; whoever opened it takes the focus back. */
  readonly onLeave: () => void;
  /** Opens the log of discomfort. */
  readonly onLog: () => void;
  /** The world, should it be another than the page's own. */
  readonly ports?: PlayerPorts;
}

/** Plays moves one after the other, to be seen and heard, and tells main what was done. */
export function MovePlayer({ ports, ...props }: MovePlayerProps): ReactNode {
  useTranslation('player');
  const [opened] = useState(() => ports ?? openPlayerPorts());
  const [times, setTimes] = useState(0);
  const { tones } = opened;
  useEffect(() => () => tones.close(), [tones]);
  return <PlayedOnce key={times} {...props} ports={opened} onAgain={() => setTimes(times + 1)} />;
}

interface PlayedOnceProps extends MovePlayerProps {
  readonly ports: PlayerPorts;
  readonly onAgain: () => void;
}

function PlayedOnce(props: PlayedOnceProps): ReactNode {
  const { session, preferences, onPreferences, onUnderWay, onLeave, onLog, onAgain, ports } = props;
  const [playback] = useState(() => createPlayback(fillBreak(session, ports.clock.now(), 0), ports.clock));
  const status = useRef<HTMLDivElement>(null);
  const heard = usePlayerEffects(playback, session, preferences, ports, props.waits ? status : null);
  const isFinished = usePlayback(playback, ({ phase }) => phase === 'finished');
  useEffect(() => onUnderWay(!isFinished), [onUnderWay, isFinished]);
  const isFilling = useFollowBreak(playback, session, ports.clock);
  // The break is over by the time that the last page is shown.
  const [hasWalked, setHasWalked] = useState(isFilling);
  if (isFilling && !hasWalked) setHasWalked(true);
  const wasHidden = usePauseWhenHidden(playback, isFilling || preferences.sound || preferences.speech);
  const voices = useVoices(ports.speech);
  const leave = (): void => {
    // Who leaves a walk by hand is at the desk; who closes the window may be on their way.
    if (isFilling && session.walkBreak?.shownBy === 'player') sendIntent({ type: 'end-break' });
    playback.send({ type: 'leave' });
    onLeave();
  };
  usePlayerKeys({
    onPause: () => {
      if (!isFilling) playback.send({ type: playback.read().phase === 'paused' ? 'play' : 'pause' });
    },
    onPrevious: () => playback.send({ type: 'previous' }),
    onNext: () => playback.send({ type: 'next' }),
    onSound: () => onPreferences({ ...preferences, sound: !preferences.sound }),
    onSpeech: () => {
      if (voices?.length !== 0) onPreferences({ ...preferences, speech: !preferences.speech });
    },
    onLeave: leave,
  });
  const player = playback.read();
  return (
    <>
      {isFinished ? (
        <Finished
          done={findDoneMoves(player).flatMap((place) => session.moves[place] ?? [])}
          hasWalked={hasWalked}
          question={props.question}
          length={sumMoving(player)}
          onAgain={onAgain}
          onClose={onLeave}
          onLog={onLog}
        />
      ) : (
        <Playing
          playback={playback}
          moves={session.moves}
          wasHidden={wasHidden}
          onEndBreak={isFilling ? () => sendIntent({ type: 'end-break' }) : null}
          onLeave={leave}
        >
          <SoundControls speech={ports.speech} preferences={preferences} onChange={onPreferences} />
        </Playing>
      )}
      <div ref={status} role="status" className="aloud">
        <span key={heard.count}>{heard.text}</span>
      </div>
    </>
  );
}
