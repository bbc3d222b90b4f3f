import type { ReactNode } from 'react';
import { Figure, Stool } from '../figure/figure';
import type { Picture } from './picture';

/** A low sun, a hill and the ground behind the person, for the full screen. */
export function Scene({ picture }: { readonly picture: Picture }): ReactNode {
  const seated = picture.pose !== 'walking' && picture.pose !== 'standing';
  return (
    <svg className="scene" viewBox="0 0 1440 900" preserveAspectRatio="xMaxYMax slice" aria-hidden="true">
      <circle className="sun" cx="1052" cy="430" r="300" />
      <path
        className="hill"
        d="M-1440 716C-1100 690 -600 742 -400 712S-200 746 0 726C300 690 520 742 820 712S1260 690 1440 716V900H-1440Z"
      />
      <path className="ground" d="M-1440 776H1440V900H-1440Z" />
      <g transform={`translate(${seated ? 990 : 1034} 776) scale(0.335)`}>
        {seated && <Stool />}
        <Figure {...picture} joints />
      </g>
    </svg>
  );
}
