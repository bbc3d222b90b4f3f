import type { ReactNode } from 'react';
import { Figure } from '../../../../figure/figure';

/** In mm like the figure. */
const LEFT = -1000;
const TOP = -2040;
const SIDE = 2240;
const SURFACE = -1260;
const WATER = `M${LEFT} ${SURFACE}q140 -70 280 0t280 0t280 0t280 0t280 0t280 0t280 0t280 0V400H${LEFT}Z`;

/** Where the figure is: on its front at the surface, or on its feet with the chest in the water. */
const PLACES = { swimming: 'translate(-560 -1180) rotate(84)', water: 'translate(60 60)' } as const;

/** Somebody who swims, or who walks in the water. */
export function WaterPicture({ kind }: { readonly kind: keyof typeof PLACES }): ReactNode {
  return (
    <svg viewBox={`${LEFT} ${TOP} ${SIDE} ${SIDE}`} aria-hidden="true">
      <g transform={PLACES[kind]}>
        <Figure pose="walking" hue="sitting" />
      </g>
      <path className="kind-water" d={WATER} />
    </svg>
  );
}
