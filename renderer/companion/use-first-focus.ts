import { useCallback, useRef } from 'react';

/** A ref that takes the focus to the first element it gets, if wanted: what had it before is gone. */
export function useFirstFocus(isWanted = true): (element: HTMLElement | null) => void {
  const wanted = useRef(isWanted);
  return useCallback((element) => {
    if (element === null || !wanted.current) return;
    wanted.current = false;
    element.focus();
    element.scrollIntoView({ block: 'center' });
  }, []);
}
