import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioButton, RadioField, RadioGroup, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { filterMoves, listTraits, type MoveFilter } from '@shared/moves/filter-moves';
import type { PlayableMove } from '@shared/moves/playable';
import { FILTER_POSITIONS, useFilterNames } from './use-filter-names';
import '../../controls/choice-field.css';

interface FilterBarProps {
  readonly moves: readonly PlayableMove[];
  readonly filter: MoveFilter;
  readonly onFilter: (filter: MoveFilter) => void;
}

/** What to look for. Each choice says how many moves it would leave. */
export function FilterBar({ moves, filter, onFilter }: FilterBarProps): ReactNode {
  const { t } = useTranslation('moves');
  const { positionName, traitName } = useFilterNames();
  const traits = listTraits(moves, filter);

  function renderChoice(name: string, changed: MoveFilter): ReactNode {
    const { length: count } = filterMoves(moves, changed);
    return (
      <>
        <span aria-hidden="true">{name}</span>
        <span className="filter-count" aria-hidden="true">
          {count}
        </span>
        <span className="aloud">{t('library.withCount', { name, count })}</span>
      </>
    );
  }

  return (
    <div className="filter-bar">
      <RadioGroup
        aria-label={t('library.position')}
        orientation="horizontal"
        className="segments"
        value={filter.position ?? 'all'}
        onChange={(chosen) =>
          onFilter({
            ...filter,
            position: FILTER_POSITIONS.find((each) => each === chosen) ?? null,
          })
        }
      >
        {[null, ...FILTER_POSITIONS].map((position) => (
          <RadioField key={position} value={position ?? 'all'}>
            <RadioButton className="segment filter-choice">
              {renderChoice(positionName(position), { ...filter, position })}
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <ToggleButtonGroup
        aria-label={t('library.traits')}
        className="filter-traits"
        selectionMode="multiple"
        selectedKeys={filter.traits}
        onSelectionChange={(keys) =>
          onFilter({ ...filter, traits: traits.filter((trait) => keys.has(trait)) })
        }
      >
        {traits.map((trait) => (
          <ToggleButton key={trait} id={trait} className="filter-trait filter-choice">
            {renderChoice(traitName(trait), {
              ...filter,
              traits: [...filter.traits.filter((each) => each !== trait), trait],
            })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
