import { useEffect, useEffectEvent } from 'react';
import type { Pushes } from '@shared/ipc';
import { sitwell } from './api';

/** Takes what main leaves for this window, at first and whenever main tells that it left more; null is nothing. */
export function useHandover<T>(
  told: keyof Pushes,
  take: () => Promise<T | null>,
  onTaken: (taken: T) => void,
): void {
  const takeOnce = useEffectEvent(async (): Promise<void> => {
    const taken = await take();
    if (taken !== null) onTaken(taken);
  });
  useEffect(() => {
    // Listens before it asks: what is left in between is not missed.
    const stop = sitwell().listen(told, () => void takeOnce());
    void takeOnce();
    return stop;
  }, [told]);
}
