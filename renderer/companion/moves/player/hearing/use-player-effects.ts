import { useEffect, useEffectEvent, useMemo, useState } from 'react';
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

/** Tells main what was done, should it be anything. */
function record(session: PlayerSession, player: Player): void {
  const moves = findDoneMoves(player).flatMap((place) => player.plan.moves[place]?.id ?? []);
  if (moves.length > 0)
    sendIntent({ type: 'moved', routine: session.routine, moves, length: sumMoving(player) });
}

/** Tells main how long the break lasts that a player fills, which began `since` ms ago. */
function tellBreak({ phase, plan, position }: Player, since: number): void {
  const isOver = phase === 'finished' || phase === 'left';
  const left = isOver ? 0 : Math.ceil(plan.length - position);
  sendIntent({ type: 'play-break', left: phase === 'paused' ? 'paused' : left, since });
}

/** Plays: what each change of the player announces, says, sounds and writes down. Returns what is to be read aloud. */
export function usePlayerEffects(
  playback: Playback,
  session: PlayerSession,
  preferences: PlayerPreferences,
  { speech, tones, clock }: PlayerPorts,
): Heard {
  const { i18n } = useTranslation('player');
  const announcer = useAnnouncer(session.moves);
  const plan = usePlan(playback);
  const cues = useMemo(() => listCues(plan), [plan]);
  const [fillsStretch] = useState(session.fillsStretch);
  const [began] = useState(() => clock.now());
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
    if (after.phase === 'finished' || after.phase === 'left') record(session, after);
    // While time only passes, the break that it fills ends when it was told to.
    if (fillsStretch && (event.type !== 'tick' || after.phase === 'finished'))
      tellBreak(after, clock.now() - began);
  });

  useEffect(() => {
    const stopListening = playback.subscribe((before, after, event) => hear(before, after, event));
    playback.start();
    // A window that closes takes the page with it, without a word to React.
    const leave = (): void => playback.send({ type: 'leave' });
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      stopListening();
    };
  }, [playback]);
  const isSpeaking = preferences.speech;
  // Switched off, or left: not a word more.
  useEffect(() => (isSpeaking ? () => speech.stop() : undefined), [isSpeaking, speech]);
  return heard;
}
