import { useState, useSyncExternalStore } from 'react';
import type { SessionPlan } from '@shared/moves/player/plan-session';
import type { Player } from '@shared/moves/player/player';
import type { Playback } from './playback';

/**
 * A part of the player as plain data. Draws again only when that part reads otherwise; `select` is the one of the first
 * call, so that it must depend on the player alone.
 */
export function usePlayback<T>(playback: Playback, select: (player: Player) => T): T {
  const [read] = useState(() => keepSame(select));
  return useSyncExternalStore(playback.subscribe, () => read(playback.read()));
}

/** What is played; another one only when a break that a walk fills was made longer. */
export function usePlan(playback: Playback): SessionPlan {
  return useSyncExternalStore(playback.subscribe, () => playback.read().plan);
}

/** Plain data: equal text is equal data, and stays the same object. */
function keepSame<T>(select: (player: Player) => T): (player: Player) => T {
  let last: { readonly value: T; readonly text: string } | null = null;
  return (player) => {
    const value = select(player);
    const text = JSON.stringify(value);
    if (last?.text !== text) last = { value, text };
    return last.value;
  };
}
