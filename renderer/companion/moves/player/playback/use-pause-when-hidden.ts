import { useEffect, useEffectEvent, useState } from 'react';
import type { Playback } from './playback';

/**
 * A window that nobody sees plays on while it can be heard, and pauses otherwise. Returns whether that is why it is
 * paused.
 */
export function usePauseWhenHidden(playback: Playback, goesOn: boolean): boolean {
  const [wasHidden, setWasHidden] = useState(false);
  const onChange = useEffectEvent((): void => {
    if (!document.hidden || goesOn || playback.read().phase !== 'playing') return;
    playback.send({ type: 'pause' });
    setWasHidden(true);
  });
  useEffect(() => {
    const listen = (): void => onChange();
    document.addEventListener('visibilitychange', listen);
    const stopListening = playback.subscribe((_before, { phase }) => {
      if (phase === 'playing') setWasHidden(false);
    });
    return () => {
      document.removeEventListener('visibilitychange', listen);
      stopListening();
    };
  }, [playback]);
  return wasHidden;
}
