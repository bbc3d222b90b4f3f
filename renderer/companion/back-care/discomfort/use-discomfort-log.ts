import { useEffect, useState } from 'react';
import type { DiscomfortView } from '@shared/ipc';
import { request, sitwell } from '../../api';

/** The log, as main has it; null until it came. It is sent only while a view of it is open. */
export function useDiscomfortLog(): DiscomfortView | null {
  const [log, setLog] = useState<DiscomfortView | null>(null);
  useEffect(() => {
    let isWanted = true;
    // Listens before it asks: a change in between is not missed.
    const stop = sitwell().listen('discomfort:changed', setLog);
    void request('discomfort:view').then((first) => {
      if (isWanted) setLog((later) => later ?? first);
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return log;
}
