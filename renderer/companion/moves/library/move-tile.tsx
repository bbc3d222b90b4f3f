import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwnMoveId } from '@shared/moves/own-move';
import type { PlayableMove } from '@shared/moves/playable';
import { MoveThumbnail } from '../move-thumbnail';
import { useMoves } from '../moves-context';
import { useFirstFocus } from '../../use-first-focus';
import { useMoveFacts } from '../use-move-facts';

interface MoveTileProps {
  readonly move: PlayableMove;
  /** It was looked at before. */
  readonly takesFocus: boolean;
}

/** A move in the library: picture, name, time, how it is done and how often. */
export function MoveTile({ move, takesFocus }: MoveTileProps): ReactNode {
  const { t } = useTranslation('moves');
  const { wordsOf, open } = useMoves();
  const focusOnce = useFirstFocus(takesFocus);
  const { times, length } = useMoveFacts()(move);
  const { name, position } = wordsOf(move.id);
  return (
    <button
      ref={focusOnce}
      type="button"
      className="move-tile"
      onClick={() => open({ view: 'move', move: move.id })}
    >
      <MoveThumbnail move={move} />
      <span className="move-tile-name">{name}</span>
      <span className="move-tile-length">{length}</span>
      <span className="move-tile-facts">
        {times === null ? position : t('tile', { position, times })}
        {isOwnMoveId(move.id) && <span className="move-tile-own">{t('own')}</span>}
      </span>
    </button>
  );
}
