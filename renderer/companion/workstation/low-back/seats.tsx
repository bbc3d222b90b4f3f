import type { ReactNode } from 'react';

/** A car's seat from the side, in a picture of 200 by 120. */
export function CarSeat(): ReactNode {
  return (
    <g>
      <path className="lb-line" strokeWidth="6" d="M64 34L62 24" />
      <path className="lb-line" strokeWidth="14" d="M61 20L59 12" />
      <path className="lb-line" strokeWidth="20" d="M84 88L68 42" />
      <path className="lb-line" strokeWidth="20" d="M90 92L146 86" />
      <path className="lb-line" strokeWidth="6" d="M80 104H150" />
    </g>
  );
}

/** A sofa from the side, in a picture of 200 by 120; what lies on it is drawn over it. */
export function Sofa({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <g>
      <path className="lb-line" strokeWidth="6" d="M36 98V108M150 98V108" />
      <rect className="lb-prop" x={24} y={24} width={32} height={76} rx={14} />
      <rect className="lb-prop" x={28} y={68} width={136} height={32} rx={10} />
      {children}
    </g>
  );
}
