import type { ReactNode } from 'react';
import type { StepId } from '@shared/workstation/fit-plan/step';

const CHAIR = 'M6 2.6l.8 7.4h6.6M6.8 10v2.4h6.4V10M10 12.4v3M6.4 17.4l3.6-2 3.6 2';
const BOOKS =
  'M3.8 12.6h11.4q.8 0 .8.8v1.8q0 .8-.8.8H3.8q-.8 0-.8-.8v-1.8q0-.8.8-.8zM5.4 8.4h10.8q.8 0 .8.8V11q0 .8-.8.8H5.4q-.8 0-.8-.8V9.2q0-.8.8-.8zM4.4 4.2h9.4q.8 0 .8.8v1.8q0 .8-.8.8H4.4q-.8 0-.8-.8V5q0-.8.8-.8z';
const DESK = 'M2.4 6h15.2M4.4 6v11M15.6 6v11M8 9.6h4';

/** Line drawings on a ground of 20 by 20, in the manner of the rail's. */
const PATHS: Readonly<Record<StepId, string>> = {
  'clear-under-desk': 'M2.4 4h15.2M4.4 4v12.4M15.6 4v12.4M7 7h6v2.6H7zM10 12v5M8 15l2 2 2-2',
  chair: CHAIR,
  'seat-cushion': 'M4 10.4h12q2 0 2 2t-2 2H4q-2 0-2-2t2-2zM5 10.4Q6 7.6 10 7.6t5 2.8',
  footrest: BOOKS,
  desk: DESK,
  'desk-blocks': 'M2.4 4.6h15.2M4.4 4.6v8.8M15.6 4.6v8.8M2.8 13.4H6v3.4H2.8zM14 13.4h3.2v3.4H14z',
  armrests: 'M5 3v8M5 11h8M5 7h7.4q1.6 0 1.6 1.6M14 7v4M9.4 11v4.4M6 17l3.4-1.6L12.8 17',
  'seat-depth': `${CHAIR}M14.6 6h3.6M16.6 4.2L18.4 6l-1.8 1.8`,
  'low-back':
    'M10.6 10a3.6 3.6 0 1 1-7.2 0a3.6 3.6 0 1 1 7.2 0M7 10.1a1.3 1.3 0 1 1 1.3-1.3M7 6.4h8.4a1.6 1.6 0 0 1 1.6 1.6v4a1.6 1.6 0 0 1-1.6 1.6H7',
  keyboard:
    'M3.4 5.6h13.2q1 0 1 1v6.8q0 1-1 1H3.4q-1 0-1-1V6.6q0-1 1-1zM6.6 11.8h6.8M5.6 8.6h.01M8.5 8.6h.01M11.4 8.6h.01M14.3 8.6h.01',
  screen:
    'M4 3.6h12q1.4 0 1.4 1.4v6.6q0 1.4-1.4 1.4H4q-1.4 0-1.4-1.4V5Q2.6 3.6 4 3.6zM10 13v3.4M6.8 16.6h6.4',
  presets: 'M6 16V4.4M3 7.2l3-2.9 3 2.9M14 4v11.6M11 12.8l3 2.9 3-2.9',
};

/** What a step is about, as a small drawing. */
export function StepIcon({ id }: { readonly id: StepId }): ReactNode {
  return (
    <svg className="step-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[id]} />
    </svg>
  );
}
