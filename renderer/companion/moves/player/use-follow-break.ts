import { useEffect, useEffectEvent, useRef } from 'react';
import { fillBreak } from './fill-break';
import type { Playback, PlaybackClock } from './playback';
import type { PlayerSession } from './player-session';

/** The walk that fills a break becomes longer with it, and is over when the break is, wherever it was ended. */
export function useFollowBreak(playback: Playback, session: PlayerSession, clock: PlaybackClock): void {
  const until = session.walkBreak?.until ?? null;
  const followed = useRef(until);
  const follow = useEffectEvent((): void => {
    if (until === null) playback.send({ type: 'next' });
    else playback.send({ type: 'replan', plan: fillBreak(session, clock.now(), playback.read().position) });
  });
  useEffect(() => {
    if (followed.current !== null && followed.current !== until) follow();
    followed.current = until;
  }, [until]);
}
