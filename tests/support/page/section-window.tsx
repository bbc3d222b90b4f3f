import type { ReactNode } from 'react';
import type { Section } from '@shared/section';
import { SectionFrame } from '../../../renderer/companion/section-frame';

interface SectionWindowProps {
  readonly section: Section;
  readonly children: ReactNode;
}

/** A section in its frame, as high as the window. */
export function SectionWindow({ section, children }: SectionWindowProps): ReactNode {
  return (
    <div style={{ display: 'grid', height: '100vh' }}>
      <SectionFrame section={section}>{children}</SectionFrame>
    </div>
  );
}
