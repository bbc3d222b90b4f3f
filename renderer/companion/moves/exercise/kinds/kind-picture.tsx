import type { ReactNode } from 'react';
import type { ExerciseKindId } from '@shared/exercise/kinds';
import { Figure, Stool, type FigureHue } from '../../../../figure/figure';
import '../../../../figure/figure.css';

/** In mm like the figure: the floor is at y = 0. */
const LEFT = -1000;
const TOP = -2040;
const SIDE = 2240;
const WATER_TOP = -1260;
const WAVE = `M${LEFT} ${WATER_TOP}q140 -70 280 0t280 0t280 0t280 0t280 0t280 0t280 0t280 0V400H${LEFT}Z`;

const HUES: Readonly<Record<ExerciseKindId, FigureHue>> = {
  walking: 'walking',
  swimming: 'sitting',
  water: 'sitting',
  strength: 'standing',
  flexibility: 'standing',
};

function Ground(): ReactNode {
  return <path className="kind-ground" d={`M${LEFT + 240} 6H${LEFT + SIDE - 240}`} />;
}

function Scene({ kind, hue }: { readonly kind: ExerciseKindId; readonly hue: FigureHue }): ReactNode {
  switch (kind) {
    case 'walking':
      return (
        <>
          <Ground />
          <g transform="translate(60 0)">
            <Figure pose="walking" hue={hue} />
          </g>
        </>
      );
    case 'swimming':
      return (
        <>
          <g transform="translate(-560 -1180) rotate(84)">
            <Figure pose="walking" hue={hue} />
          </g>
          <path className="kind-water-front" d={WAVE} />
        </>
      );
    case 'water':
      return (
        <>
          <g transform="translate(60 60)">
            <Figure pose="walking" hue={hue} />
          </g>
          <path className="kind-water-front" d={WAVE} />
        </>
      );
    case 'strength':
      return (
        <>
          <Ground />
          <Stool />
          <Figure pose="sitTall" hue={hue} />
        </>
      );
    case 'flexibility':
      return (
        <>
          <Ground />
          <Stool />
          <Figure pose="reachSeated" hue={hue} />
        </>
      );
  }
}

/** A small picture of a kind of exercise; the words beside it say the same. */
export function KindPicture({ kind }: { readonly kind: ExerciseKindId }): ReactNode {
  const hue = HUES[kind];
  return (
    <svg className="kind-picture" viewBox={`${LEFT} ${TOP} ${SIDE} ${SIDE}`} aria-hidden="true">
      <rect className={`kind-panel-${hue}`} x={LEFT} y={TOP} width={SIDE} height={SIDE} />
      <Scene kind={kind} hue={hue} />
    </svg>
  );
}
