import { useEffect, useEffectEvent, useRef } from 'react';
import { findMove, type Player } from '@shared/moves/player/player';
import { fillBreak, findWalk } from './fill-break';
import type { Playback, PlaybackClock } from './playback';
import type { PlayerSession } from '../player-session';
import { usePlayback } from './use-playback';

function isUnderWay({ phase }: Player): boolean {
  return phase === 'playing' || phase === 'paused';
}

/**
 * While the walk of the session is on, it fills the break: it becomes longer with it, goes on as it does, and is over
 * when the break is, wherever that was ended. Other moves are left alone. Returns whether a break is being filled.
 */
export function useFollowBreak(playback: Playback, session: PlayerSession, clock: PlaybackClock): boolean {
  const until = session.walkBreak?.until ?? null;
  const walk = findWalk(session);
  const isOn = usePlayback(playback, (player) => isUnderWay(player) && findMove(player) === walk);
  const isPaused = usePlayback(playback, ({ phase }) => phase === 'paused');
  const isFilling = isOn && until !== null;
  const fill = useEffectEvent((): void => {
    // The break went on while the machine slept, or began while the walk was paused.
    if (isPaused) playback.send({ type: 'play' });
    playback.send({ type: 'replan', plan: fillBreak(session, clock.now(), playback.read().position) });
  });
  useEffect(() => {
    if (isFilling) fill();
  }, [isFilling, isPaused, until]);
  const end = useEffectEvent((): void => playback.send({ type: 'end', move: walk }));
  const wasRunning = useRef(until !== null);
  useEffect(() => {
    if (wasRunning.current && until === null) end();
    wasRunning.current = until !== null;
  }, [until]);
  return isFilling;
}
