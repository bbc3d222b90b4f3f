import type { ReactNode } from 'react';
import type { PromptOutcome } from '@shared/reminders/outcome';

/** What a mark above the strip can say. */
export type MarkKind = Exclude<PromptOutcome, 'open' | 'credited'> | 'held' | 'due' | 'next';

/** Patterns beside the colours: sitting plain, standing striped, walking dotted. */
export function Patterns(): ReactNode {
  return (
    <svg className="aloud" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="standing-stripes" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--stand)" />
          <path d="M1.5 0V6" stroke="var(--paper)" strokeWidth="1.2" strokeOpacity=".5" />
        </pattern>
        <pattern id="walking-dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--walk)" />
          <circle cx="3" cy="3" r="1.1" fill="var(--paper)" fillOpacity=".75" />
        </pattern>
      </defs>
    </svg>
  );
}

export const FILLS = {
  sitting: 'var(--sit)',
  standing: 'url(#standing-stripes)',
  walking: 'url(#walking-dots)',
} as const;

/** A prompt above the strip, drawn round x = 0, 7 px high from y = 8. */
export function Mark({ kind }: { readonly kind: MarkKind }): ReactNode {
  switch (kind) {
    case 'taken':
      return <path d="M-5 8h10l-5 7z" fill="var(--ink)" />;
    case 'snoozed':
      return (
        <path
          d="M-4.2 8.7h8.4l-4.2 5.8z"
          fill="none"
          stroke="var(--ink-3)"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
      );
    case 'missed':
      return <circle cy="11.3" r="3.3" fill="none" stroke="var(--ink-3)" strokeWidth="1.5" />;
    case 'skipped':
      return (
        <path
          d="M-3.2 8.1l6.4 6.4m0 -6.4l-6.4 6.4"
          stroke="var(--ink-3)"
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      );
    case 'held':
      return (
        <g fill="var(--ink)">
          <circle cx="-5" cy="11" r="1.6" />
          <circle cy="11" r="1.6" />
          <circle cx="5" cy="11" r="1.6" />
        </g>
      );
    case 'due':
      return <path d="M0 6.3l5 5l-5 5l-5 -5z" fill="var(--stand)" />;
    case 'next':
      return (
        <path
          d="M0 7.2l4.2 4.2l-4.2 4.2l-4.2 -4.2z"
          fill="var(--paper)"
          stroke="var(--stand)"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
      );
  }
}
