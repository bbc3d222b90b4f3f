import { useMemo, type ReactNode } from 'react';
import { bodyOf } from '../../../../figure/body/body';
import { outlineInRoom, type Outline } from '../../../../figure/flesh/draw-figure';
import { jointsOf } from '../../../../figure/body/joints';
import { OutlineGroup } from '../../../../figure/outline-group';
import { FROM_THE_SIDE } from '../../../../figure/view';
import { WATER_POSES } from './water-poses';

/** In mm like the figure. */
const LEFT = -1000;
const TOP = -2040;
const SIDE = 2240;
/** Long waves from edge to edge, and the water below them. */
function drawWater(surface: number): string {
  return `M${LEFT} ${surface}q140 -70 280 0t280 0t280 0t280 0t280 0t280 0t280 0t280 0V400H${LEFT}Z`;
}

const BODY = bodyOf(1_700);
/** Finer than a figure that moves. */
const GRAIN = 1.2;

/** Where the figure is: on its front at the surface, or on its feet with the chest in the water. */
const PLACES = {
  // From near by: the legs reach out of the picture.
  swimming: {
    at: 'translate(-860 -960) rotate(87) scale(0.88)',
    surface: -1010,
    frame: [-480, -1740, 1560, 1560],
  },
  water: { at: 'translate(60 60)', surface: -1260, frame: [LEFT, TOP, SIDE, SIDE] },
} as const;

function drawBather(kind: keyof typeof WATER_POSES): readonly Outline[] {
  const pose = WATER_POSES[kind];
  const { behind, body, arms } = outlineInRoom(
    { pose, body: BODY, joints: jointsOf(pose, BODY), dress: 'swimsuit' },
    FROM_THE_SIDE,
    GRAIN,
  );
  return [...behind, ...body, ...arms];
}

/** Somebody who swims, or who walks in the water. */
export function WaterPicture({ kind }: { readonly kind: keyof typeof PLACES }): ReactNode {
  const outlines = useMemo(() => drawBather(kind), [kind]);
  return (
    <svg viewBox={PLACES[kind].frame.join(' ')} aria-hidden="true">
      <g transform={PLACES[kind].at}>
        <OutlineGroup outlines={outlines} hue="sitting" />
      </g>
      <path className="kind-water" d={drawWater(PLACES[kind].surface)} />
    </svg>
  );
}
