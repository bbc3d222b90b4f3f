import { useEffect, useRef, type ReactNode } from 'react';
import type { Section } from '@shared/section';
import { useKeptFocus } from './use-kept-focus';

interface SectionFrameProps {
  readonly section: Section;
  readonly children: ReactNode;
}

/** What scrolls beside the rail, whatever section is in it. */
export function SectionFrame({ section, children }: SectionFrameProps): ReactNode {
  const main = useRef<HTMLElement>(null);
  useKeptFocus();
  // However a section was opened, it starts at its top.
  useEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [section]);
  return (
    <main ref={main} className="section" data-section={section}>
      {children}
    </main>
  );
}
