import { MOVES } from '@shared/moves/catalogue';
import type { Stance } from '@shared/moves/player/segment';
import type { ReactNode } from 'react';
import { moveOf, type DrawnMove } from './drawn-move';
import { MovePicture } from './move-picture';

/** The poses of a move, in the order in which they are first taken. */
function listKeyPoses(move: DrawnMove): readonly string[] {
  const { start, parts } = MOVES[moveOf(move)];
  const taken = parts.flatMap(({ ready, beats }) => [
    ...(ready === null ? [] : [ready.pose]),
    ...beats.map(({ pose }) => pose),
  ]);
  return [...new Set([start, ...taken])];
}

interface MoveStripProps {
  readonly move: DrawnMove;
  readonly side: Stance['side'];
  /** The pose that is taken now, if any: the others step back. */
  readonly now?: string;
}

/** A move as its poses side by side: for people who want no motion. */
export function MoveStrip({ move, side, now }: MoveStripProps): ReactNode {
  return (
    <div className="move-strip">
      {listKeyPoses(move).map((pose) => (
        <div key={pose} {...(now === undefined ? {} : { 'data-now': pose === now })}>
          <MovePicture move={move} stance={{ pose, side }} />
        </div>
      ))}
    </div>
  );
}
