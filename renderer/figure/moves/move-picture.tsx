import type { Stance } from '@shared/moves/player/segment';
import type { ReactNode } from 'react';
import { OutlineGroup } from '../outline-group';
import { hueOf, MoveScene } from './move-scene';
import { CHOREOGRAPHIES } from './choreographies';
import type { DrawnMove } from './drawn-move';
import { useStill } from './stills';

interface MovePictureProps {
  readonly move: DrawnMove;
  /** The pose that tells the move best, unless another one is asked for. */
  readonly stance?: Stance;
  readonly className?: string;
}

/** A move as a still picture. Its words are beside it: screen readers do not see it. */
export function MovePicture({ move, stance, className }: MovePictureProps): ReactNode {
  const outlines = useStill(move, stance ?? { pose: CHOREOGRAPHIES[move].picture, side: 'right' });
  return (
    <MoveScene
      move={move}
      behind={outlines && <OutlineGroup outlines={outlines.behind} hue={hueOf(move)} />}
      {...(className === undefined ? {} : { className })}
    >
      {outlines && <OutlineGroup outlines={[...outlines.body, ...outlines.arms]} hue={hueOf(move)} />}
    </MoveScene>
  );
}
