import type { ReactNode } from 'react';
import type { PlayableMove } from '@shared/moves/playable';
import { FigurePicture, type FigureHue } from '../../figure/figure';
import { MovePicture } from '../../figure/moves/move-picture';
import { POSITION_HUE } from '../../figure/moves/position-hue';
import './move-thumbnail.css';

/** The colour of the position that a move is drawn in. */
export function hueOfMove({ positions: [position = 'seated'] }: PlayableMove): FigureHue {
  return POSITION_HUE[position];
}

/** How a move whose poses nobody knows is drawn. */
const NEUTRAL_POSES = { seated: 'sitTall', standing: 'standing', walking: 'walking' } as const;

/** A move as a picture, hidden from screen readers: its name stands beside it. */
export function MoveThumbnail({ move }: { readonly move: PlayableMove }): ReactNode {
  const [position = 'seated'] = move.positions;
  return (
    <div className="move-thumbnail" data-move-hue={hueOfMove(move)} aria-hidden="true">
      {move.drawnAs === null ? (
        <FigurePicture
          className="move-thumbnail-neutral"
          pose={NEUTRAL_POSES[position]}
          hue={hueOfMove(move)}
          viewBox="-900 -1880 1800 1884"
        />
      ) : (
        <MovePicture move={move.drawnAs} />
      )}
    </div>
  );
}
