import { useEffect, useEffectEvent } from 'react';

/** Calls `leave` as what uses it is taken away or covered, of which a field that has the focus tells nothing. */
export function useOnLeave(leave: () => void): void {
  const onLeave = useEffectEvent(leave);
  useEffect(() => () => onLeave(), []);
}
