import { lazy, memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanionView } from '@shared/ipc';
import type { MoveFilter } from '@shared/moves/filter-moves';
import { SectionTabs } from '../controls/section-tabs';
import { LibraryView } from './library/library-view';
import { useMoves } from './moves-context';
import { findStart, PARTS, type TabPlace } from './moves-place';
import { RoutinesView } from './routines/routines-view';

const ExerciseView = lazy(async () => ({
  default: (await import('./exercise/exercise-view')).ExerciseView,
}));

// Main tells of the time all along; only exercise beyond the desk shows any of it.
const Library = memo(LibraryView);
const Routines = memo(RoutinesView);

interface MovesTabsProps {
  readonly view: CompanionView;
  readonly place: TabPlace;
  readonly filter: MoveFilter;
  readonly onFilter: (filter: MoveFilter) => void;
}

function Part({ view, place, filter, onFilter }: MovesTabsProps): ReactNode {
  switch (place.view) {
    case 'library':
      return <Library came={place.came} filter={filter} onFilter={onFilter} />;
    case 'routines':
      return <Routines came={place.came} />;
    case 'beyond':
      return <ExerciseView view={view} />;
  }
}

/** The parts of the section, one at a time. */
export function MovesTabs(props: MovesTabsProps): ReactNode {
  const { t } = useTranslation('moves');
  const { open } = useMoves();
  return (
    <SectionTabs
      label={t('parts.label')}
      parts={PARTS}
      shown={props.place.view}
      nameOf={(part) => t(`parts.${part}`)}
      onOpen={(part) => {
        if (part !== props.place.view) open(findStart(part));
      }}
      panelClass="moves-panel"
    >
      <Part {...props} />
    </SectionTabs>
  );
}
