import { Activity, useLayoutEffect, useRef, type ReactNode } from 'react';

interface CoverableProps {
  readonly isCovered: boolean;
  readonly children: ReactNode;
}

/**
 * What something else may cover for a while. Covered it is neither seen nor read nor reached, but keeps what was typed
 * in it; uncovered it has the focus where it was.
 */
export function Coverable({ isCovered, children }: CoverableProps): ReactNode {
  return (
    <Activity mode={isCovered ? 'hidden' : 'visible'}>
      <FocusKeeper />
      {children}
    </Activity>
  );
}

/** Effects come and go as what they stand in is uncovered and covered. */
function FocusKeeper(): ReactNode {
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    const isNowhere = activeElement === null || activeElement === body;
    if (isNowhere && (last.current instanceof HTMLElement || last.current instanceof SVGElement))
      last.current.focus();
    return () => {
      last.current = document.activeElement;
    };
  }, []);
  return null;
}
