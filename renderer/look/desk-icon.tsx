import type { ReactNode } from 'react';

/** A desk with a screen, in the manner of the Lucide icons, which have none. */
export function DeskIcon({ className }: { readonly className?: string }): ReactNode {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M3 14.6h18M5.4 14.6v6M18.6 14.6v6M12 10.8v3.8" />
      <rect x="6.6" y="3.4" width="10.8" height="7.4" rx="1.4" />
    </svg>
  );
}
