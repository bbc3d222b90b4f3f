import type { ReactNode } from 'react';

/** The sign of Sitwell: a seated person in an open ring. */
export function Mark({ className = 'mark' }: { readonly className?: string }): ReactNode {
  return (
    <svg className={className} viewBox="0 0 28 28" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M14 2.8a11.2 11.2 0 1 1-9.7 5.6" strokeWidth="2.4" strokeLinecap="round" />
      <circle cx="11.6" cy="9" r="2" fill="currentColor" stroke="none" />
      <path d="M11.4 12.6v4.6h5.2v4" strokeWidth="2.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
