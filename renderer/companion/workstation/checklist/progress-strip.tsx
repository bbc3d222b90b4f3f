import type { ReactNode } from 'react';
import { CHECKLIST_SECTIONS, type ChecklistItem } from '@shared/workstation/checklist/items';
import type { Profile } from '@shared/workstation/profile';

interface ProgressStripProps {
  readonly items: readonly ChecklistItem[];
  readonly current: ChecklistItem;
  readonly checks: Profile['checks'];
}

/** Every question as a tick, by section: full is yes, hollow is no, faint is open. The words beside it say the rest. */
export function ProgressStrip({ items, current, checks }: ProgressStripProps): ReactNode {
  return (
    <div className="progress-strip" aria-hidden="true">
      {CHECKLIST_SECTIONS.map((section) => {
        const ticks = items.filter((item) => item.section === section);
        return ticks.length === 0 ? null : (
          <span key={section} className="progress-section" style={{ flexGrow: ticks.length }}>
            {ticks.map((item) => (
              <span
                key={item.id}
                className="progress-tick"
                data-answer={checks[item.id]}
                data-current={item === current || undefined}
              />
            ))}
          </span>
        );
      })}
    </div>
  );
}
