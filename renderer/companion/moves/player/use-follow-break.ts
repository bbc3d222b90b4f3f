import { useEffect, useRef } from 'react';
import type { Playback } from './playback';
import type { WalkBreak } from './player-session';

/** When the break is over, wherever it was ended, so is the walk that fills it. */
export function useFollowBreak(playback: Playback, walkBreak: WalkBreak | null): void {
  const isRunning = walkBreak !== null;
  const wasRunning = useRef(isRunning);
  useEffect(() => {
    if (wasRunning.current && !isRunning) playback.send({ type: 'next' });
    wasRunning.current = isRunning;
  }, [playback, isRunning]);
}
