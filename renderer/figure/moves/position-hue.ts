import type { MovePosition } from '@shared/moves/move';
import type { FigureHue } from '../figure';

/** The colour of the position that a move is done in. */
export const POSITION_HUE: Readonly<Record<MovePosition, FigureHue>> = {
  seated: 'sitting',
  standing: 'standing',
  walking: 'walking',
};
