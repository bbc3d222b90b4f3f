import type { ReactNode } from 'react';
import type { PlanWeek } from '@shared/exercise/walking-plan/read-plan';
import './weeks-picture.css';

/** Height of a minute, px: 150 minutes a week are as high as the picture. */
const PER_MINUTE = 1;

/** A week as a pile of walks, each as high as it is long; those that were taken are filled from below. */
export function WeekColumn({ week }: { readonly week: PlanWeek }): ReactNode {
  const { load, walked, when } = week;
  return (
    <span className="week-column" aria-hidden="true">
      {Array.from({ length: Math.max(load.days, walked.length) }, (_, index) => (
        <i
          key={index}
          className="week-walk"
          data-state={index < walked.length ? 'taken' : when}
          style={{ height: load.minutes * PER_MINUTE }}
        />
      ))}
    </span>
  );
}
