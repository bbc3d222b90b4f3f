import { type ReactNode } from 'react';
import { FigurePicture } from '../../../figure/figure';
import type { Playback } from './playback';
import type { PlayedMove } from './player-session';

interface MovePictureProps {
  readonly playback: Playback;
  readonly move: PlayedMove;
}

/** PLACEHOLDER until MoveFigure and MoveStrip land. */
export function MovePicture({ move }: MovePictureProps): ReactNode {
  const [position] = move.positions;
  if (position === 'walking')
    return <FigurePicture pose="walking" hue="walking" viewBox="-900 -1900 1800 1900" />;
  if (position === 'standing')
    return <FigurePicture pose="standing" hue="standing" viewBox="-900 -1900 1800 1900" />;
  return <FigurePicture pose="sitTall" hue="sitting" viewBox="-900 -1900 1800 1900" />;
}
