import { use, type ReactNode } from 'react';
import type { Section } from '@shared/section';
import { DestinationContext } from '../../../renderer/companion/destination-context';
import { SectionFrame } from '../../../renderer/companion/section-frame';

interface SectionWindowProps {
  readonly section: Section;
  readonly children: ReactNode;
}

/** A section in its frame, as high as the window. Unless the test follows where it leads, it leads nowhere. */
export function SectionWindow({ section, children }: SectionWindowProps): ReactNode {
  const go = use(DestinationContext) ?? leadNowhere;
  return (
    <div style={{ display: 'grid', height: '100vh' }}>
      <DestinationContext value={go}>
        <SectionFrame section={section}>{children}</SectionFrame>
      </DestinationContext>
    </div>
  );
}

function leadNowhere(): void {
  // There is this section alone.
}
