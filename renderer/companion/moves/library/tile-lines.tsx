import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwnMoveId } from '@shared/moves/own-move';
import type { PlayableMove } from '@shared/moves/playable';
import { MoveThumbnail } from '../move-thumbnail';
import type { MoveWords } from '../move-words';
import { useMoveFacts } from '../use-move-facts';
import './move-tile.css';

interface TileLinesProps {
  readonly move: PlayableMove;
  readonly words: Pick<MoveWords, 'name' | 'position'>;
}

/** What a tile shows of a move: picture, name, time, how it is done and how often. */
export function TileLines({ move, words: { name, position } }: TileLinesProps): ReactNode {
  const { t } = useTranslation('moves');
  const { times, length } = useMoveFacts()(move);
  return (
    <>
      <MoveThumbnail move={move} />
      <span className="move-tile-name">{name}</span>
      <span className="move-tile-length">{length}</span>
      <span className="move-tile-facts">
        {times === null ? position : t('tile', { position, times })}
        {isOwnMoveId(move.id) && <span className="move-tile-own">{t('own')}</span>}
      </span>
    </>
  );
}
