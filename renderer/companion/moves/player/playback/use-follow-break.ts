import { useEffect, useEffectEvent, useRef } from 'react';
import { findMove, type Player, type PlayerEvent } from '@shared/moves/player/player';
import { BREAK_LIMITS } from '@shared/session/intent';
import { sendIntent } from '../../../api';
import { fillBreak, findWalk } from './fill-break';
import type { Playback, PlaybackClock } from './playback';
import type { PlayerSession } from '../player-session';
import { usePlayback } from './use-playback';

/** What the person does, there to be seen, to have another move. */
const MOVING_ON: readonly PlayerEvent['type'][] = ['next', 'previous', 'seek'];

function isUnderWay({ phase }: Player): boolean {
  return phase === 'playing' || phase === 'paused';
}

/**
 * While the walk of the session is on, it fills the break: it becomes longer with it, goes on as it does, and is over
 * when the break is, wherever that was ended. A walk for which no break runs begins one, for Sitwell counts a walk by
 * the person's absence; who goes on to another move is back, and so is who begins another session while the walk of an
 * earlier one still runs. Other moves are left alone. Returns whether a break is being filled.
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
  const begin = useEffectEvent((): void => {
    const player = playback.read();
    // Where its break has just ended, the walk is on no more, although it still shows.
    if (player.phase !== 'playing' || findMove(player) !== walk) return;
    const ends = player.plan.moves[walk]?.end ?? 0;
    sendIntent({
      type: 'play-walk',
      length: Math.max(BREAK_LIMITS.least, Math.round(ends - player.position)),
    });
  });
  const endEarlier = useEffectEvent((): void => {
    if (session.walkBreak?.shownBy !== 'player' || findMove(playback.read()) === walk) return;
    sendIntent({ type: 'end-break' });
  });
  useEffect(() => endEarlier(), [playback]);
  const isAlone = isOn && until === null;
  useEffect(() => {
    if (isAlone && !isPaused) begin();
  }, [isAlone, isPaused]);
  const hear = useEffectEvent((before: Player | null, after: Player, { type }: PlayerEvent): void => {
    const wasOn = before !== null && isUnderWay(before) && findMove(before) === walk;
    const isStillOn = isUnderWay(after) && findMove(after) === walk;
    if (until !== null && wasOn && !isStillOn && MOVING_ON.includes(type)) sendIntent({ type: 'end-break' });
  });
  useEffect(() => playback.subscribe((before, after, event) => hear(before, after, event)), [playback]);
  return isFilling;
}
