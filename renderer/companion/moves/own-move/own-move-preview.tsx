import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlayableMove } from '@shared/moves/playable';
import { TileLines } from '../library/tile-lines';

interface OwnMovePreviewProps {
  readonly move: PlayableMove;
  /** As typed so far. */
  readonly name: string;
}

/** How the move will stand in the library, where there is room. Hidden from screen readers: the fields say the same. */
export function OwnMovePreview({ move, name }: OwnMovePreviewProps): ReactNode {
  const { t } = useTranslation('moves');
  const [position = 'seated'] = move.positions;
  const words = { name: name.trim() || t('form.new'), position: t(`position.${position}`) };
  return (
    <div className="own-move-preview" aria-hidden="true">
      <div className="move-tile">
        <TileLines move={move} words={words} />
      </div>
    </div>
  );
}
