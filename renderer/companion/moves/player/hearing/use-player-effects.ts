import { useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlayerPreferences } from '@shared/moves/moves-document';
import { announce, type Announcement } from '@shared/moves/player/announce';
import { findCue, listCues } from '@shared/moves/player/list-cues';
import { findDoneMoves, sumMoving, type Player, type PlayerEvent } from '@shared/moves/player/player';
import { sendIntent } from '../../../api';
import type { Playback } from '../playback/playback';
import type { PlayerPorts } from '../playback/player-ports';
import type { PlayerSession } from '../player-session';
import { useAnnouncer } from './use-announcer';
import { usePlan } from '../playback/use-playback';

/** What was announced last; `count` tells the same words said twice apart. */
export interface Heard {
  readonly text: string;
  readonly count: number;
}

/** Whether it is spoken, or only read by a screen reader: who pressed a key hears from the silence that it pauses. */
function isSpoken({ kind }: Announcement): boolean {
  return kind !== 'paused' && kind !== 'resumed';
}

/** What only comes again with each repetition would flood a screen reader; the bars say how many are done. */
function isReadAloud(announcement: Announcement): boolean {
  switch (announcement.kind) {
    case 'count':
      return false;
    case 'hold':
      return announcement.isFirst;
    case 'other-side':
      return !announcement.isOwnPace;
    default:
      return true;
  }
}

/** What main was told of. */
interface Told {
  /** Places of the moves. */
  readonly done: readonly number[];
  /** ms */
  readonly length: number;
}

/** Tells main what was done since it was last told, should it be anything. Returns all that it was told of. */
function record({ routine }: PlayerSession, player: Player, told: Told): Told {
  const done = findDoneMoves(player);
  const moves = done
    .filter((place) => !told.done.includes(place))
    .flatMap((place) => player.plan.moves[place]?.id ?? []);
  if (moves.length === 0) return told;
  const length = sumMoving(player);
  sendIntent({ type: 'moved', routine, moves, length: length - told.length });
  return { done, length };
}

/** Tells main how long the break lasts that a player fills, which began `since` ms ago. */
function tellBreak({ phase, plan, position }: Player, since: number): void {
  const isOver = phase === 'finished' || phase === 'left';
  const left = isOver ? 0 : Math.ceil(plan.length - position);
  sendIntent({ type: 'play-break', left: phase === 'paused' ? 'paused' : left, since });
}

/**
 * Plays: what each change of the player announces, says, sounds and writes down. Returns what is to be read aloud.
 * @param waiting lies in a player that waits, paused, while it is covered; null: it is left then.
 */
export function usePlayerEffects(
  playback: Playback,
  session: PlayerSession,
  preferences: PlayerPreferences,
  { speech, tones, clock }: PlayerPorts,
  waiting: RefObject<Element | null> | null,
): Heard {
  const { i18n } = useTranslation('player');
  const announcer = useAnnouncer(session.moves);
  const plan = usePlan(playback);
  const cues = useMemo(() => listCues(plan), [plan]);
  const [fillsStretch] = useState(session.fillsStretch);
  const [began] = useState(() => clock.now());
  const told = useRef<Told>({ done: [], length: 0 });
  const [heard, setHeard] = useState<Heard>({ text: '', count: 0 });

  function tell(announcements: readonly Announcement[]): void {
    const read = announcements.filter(isReadAloud).map((announcement) => announcer(announcement).text);
    if (read.length > 0) setHeard(({ count }) => ({ text: read.join(' '), count: count + 1 }));
    if (!preferences.speech) return;
    for (const announcement of announcements.filter(isSpoken))
      speech.say({ ...announcer(announcement), language: i18n.language, voice: preferences.voice });
  }
  const hear = useEffectEvent((before: Player | null, after: Player, event: PlayerEvent): void => {
    if (after.phase !== before?.phase && after.phase !== 'playing') speech.stop();
    tell(announce(before, after));
    const cue = event.type === 'tick' ? findCue(cues, before?.position ?? 0, after.position) : null;
    if (cue !== null && preferences.sound) tones.play(cue);
    if (after.phase === 'finished' || after.phase === 'left')
      told.current = record(session, after, told.current);
    // While time only passes, the break that it fills ends when it was told to.
    if (fillsStretch && (event.type !== 'tick' || after.phase === 'finished'))
      tellBreak(after, clock.now() - began);
  });

  const wait = useEffectEvent((): void => {
    playback.send({ type: 'pause' });
    // It may not be come back to.
    told.current = record(session, playback.read(), told.current);
  });

  useEffect(() => {
    const element = waiting?.current;
    const stopListening = playback.subscribe((before, after, event) => hear(before, after, event));
    playback.start();
    // A window that closes takes the page with it, without a word to React.
    const leave = (): void => playback.send({ type: 'leave' });
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      // What is only covered is still in the page.
      if (element?.isConnected === true) wait();
      else leave();
      stopListening();
    };
  }, [playback, waiting]);
  const isSpeaking = preferences.speech;
  // Switched off, or left: not a word more.
  useEffect(() => (isSpeaking ? () => speech.stop() : undefined), [isSpeaking, speech]);
  return heard;
}
