import { Plus } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { filterMoves, type MoveFilter } from '@shared/moves/filter-moves';
import { GENERAL_CAUTION_SOURCES } from '@shared/moves/general-cautions';
import { listPlayable } from '@shared/moves/playable';
import { SourcesButton } from '../../sources-button';
import { useDrafts } from '../../drafts/draft-store';
import { nameForm } from '../../drafts/written-form';
import { useMoves } from '../moves-context';
import type { CameFrom } from '../moves-place';
import { useFirstFocus } from '../../use-first-focus';
import { FilterBar } from './filter-bar';
import { MoveTile } from './move-tile';
import { NoMoves } from './no-moves';
import { useUnhiddenMove } from './use-unhidden-move';
import './library.css';

interface LibraryViewProps {
  readonly came: CameFrom<'library'>;
  readonly filter: MoveFilter;
  readonly onFilter: (filter: MoveFilter) => void;
}

/** All moves as pictures, the product's and the person's own, and what to look for among them. */
export function LibraryView({ came, filter, onFilter }: LibraryViewProps): ReactNode {
  const { t } = useTranslation('moves');
  const { kept, open } = useMoves();
  const moves = useMemo(() => listPlayable(kept), [kept]);
  useUnhiddenMove(came, moves, filter, onFilter);
  const shown = filterMoves(moves, filter);
  const focusOnce = useFirstFocus(came === 'new');
  const hasDraft = useDrafts().read(nameForm({ view: 'own-move', move: null })) !== null;
  return (
    <>
      <div className="moves-lead">
        <p className="t-lead">{t('lead')}</p>
        <SourcesButton ids={GENERAL_CAUTION_SOURCES} about={t('title')} />
      </div>
      <FilterBar moves={moves} filter={filter} onFilter={onFilter} />
      <p className="aloud" role="status">
        {t('library.count', { count: shown.length })}
      </p>
      {shown.length === 0 && <NoMoves moves={moves} filter={filter} onFilter={onFilter} />}
      <ul className="move-grid" aria-label={t('library.list')}>
        {shown.map((move) => (
          <li key={move.id}>
            <MoveTile move={move} takesFocus={move.id === came} />
          </li>
        ))}
        <li>
          <button
            ref={focusOnce}
            type="button"
            className="move-tile move-tile-new"
            onClick={() => open({ view: 'own-move', move: null })}
          >
            <span className="move-tile-plus">
              <Plus size={24} aria-hidden="true" />
            </span>
            <span className="move-tile-name">{t('library.add')}</span>
            <span className="move-tile-facts">{t(hasDraft ? 'library.addKept' : 'library.addShort')}</span>
          </button>
        </li>
      </ul>
    </>
  );
}
