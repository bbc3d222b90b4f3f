import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { filterMoves, NO_FILTER, type MoveFilter } from '@shared/moves/filter-moves';
import type { PlayableMove } from '@shared/moves/playable';
import { useFilterNames } from './use-filter-names';

interface NoMovesProps {
  readonly moves: readonly PlayableMove[];
  readonly filter: MoveFilter;
  readonly onFilter: (filter: MoveFilter) => void;
}

/** What to ask less of when no move is all that was asked. */
export function NoMoves({ moves, filter, onFilter }: NoMovesProps): ReactNode {
  const { t } = useTranslation('moves');
  const { positionName, traitName } = useFilterNames();
  const relaxed = [
    ...(filter.position === null
      ? []
      : [{ name: positionName(filter.position), filter: { ...filter, position: null } }]),
    ...filter.traits.map((trait) => ({
      name: traitName(trait),
      filter: { ...filter, traits: filter.traits.filter((each) => each !== trait) },
    })),
  ]
    .map((each) => ({ ...each, count: filterMoves(moves, each.filter).length }))
    .filter(({ count }) => count > 0);
  return (
    <div className="no-moves">
      <p className="t-h3">{t('library.empty')}</p>
      <div className="no-moves-choices">
        {relaxed.map(({ name, filter: wanted, count }) => (
          <Button key={name} className="btn btn-2" onPress={() => onFilter(wanted)}>
            {t('library.relax', { filter: name, count })}
          </Button>
        ))}
        {relaxed.length === 0 && (
          <Button className="btn btn-2" onPress={() => onFilter(NO_FILTER)}>
            {t('library.dropAll')}
          </Button>
        )}
      </div>
    </div>
  );
}
