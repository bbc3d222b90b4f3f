import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { filterMoves, NO_FILTER, type MoveFilter } from '@shared/moves/filter-moves';
import type { PlayableMove } from '@shared/moves/playable';
import { useMoves } from '../moves-context';
import type { CameFrom } from '../moves-place';

/** Drops the filter once where it would hide the move that somebody comes from, as one just made, and says so. */
export function useUnhiddenMove(
  came: CameFrom<'library'>,
  moves: readonly PlayableMove[],
  filter: MoveFilter,
  onFilter: (filter: MoveFilter) => void,
): void {
  const { t } = useTranslation('moves');
  const { tellDone, wordsOf } = useMoves();
  const isSeen = useRef(false);
  const move = moves.find(({ id }) => id === came);
  useEffect(() => {
    if (isSeen.current || move === undefined) return;
    isSeen.current = true;
    if (filterMoves([move], filter).length > 0) return;
    onFilter(NO_FILTER);
    tellDone(t('library.unhidden', { name: wordsOf(move.id).name }), { undo: null, disk: 'written' });
  }, [move, filter, onFilter, tellDone, t, wordsOf]);
}
