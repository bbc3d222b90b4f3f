import type { ReactNode } from 'react';
import type { MovePosition } from '@shared/moves/move';
import type { PlayableMove } from '@shared/moves/playable';
import { FigurePicture, type FigureHue } from '../../figure/figure';
import './move-thumbnail.css';

const HUES: Readonly<Record<MovePosition, FigureHue>> = {
  seated: 'sitting',
  standing: 'standing',
  walking: 'walking',
};
const POSES = { seated: 'sitTall', standing: 'standing', walking: 'walking' } as const;

/** A move as a small picture, hidden from screen readers: its name stands beside it. */
export function MoveThumbnail({ move }: { readonly move: PlayableMove }): ReactNode {
  const [position = 'seated'] = move.positions;
  return (
    <div className="move-thumbnail" data-hue={HUES[position]}>
      <FigurePicture
        className="move-thumbnail-figure"
        pose={POSES[position]}
        hue={HUES[position]}
        viewBox="-900 -1880 1800 1920"
      />
    </div>
  );
}
