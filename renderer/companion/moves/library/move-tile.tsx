import type { ReactNode } from 'react';
import type { PlayableMove } from '@shared/moves/playable';
import { useMoves } from '../moves-context';
import { useFirstFocus } from '../../use-first-focus';
import { TileLines } from './tile-lines';

interface MoveTileProps {
  readonly move: PlayableMove;
  /** It was looked at before. */
  readonly takesFocus: boolean;
}

/** A move in the library, to be opened. */
export function MoveTile({ move, takesFocus }: MoveTileProps): ReactNode {
  const { wordsOf, open } = useMoves();
  const focusOnce = useFirstFocus(takesFocus);
  return (
    <button
      ref={focusOnce}
      type="button"
      className="move-tile"
      onClick={() => open({ view: 'move', move: move.id })}
    >
      <TileLines move={move} words={wordsOf(move.id)} />
    </button>
  );
}
