import { lazy, memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { CompanionView } from '@shared/ipc';
import type { MoveFilter } from '@shared/moves/filter-moves';
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
    <Tabs
      className="section-tabs"
      selectedKey={props.place.view}
      onSelectionChange={(key) => {
        const part = PARTS.find((each) => each === key);
        if (part !== undefined && part !== props.place.view) open(findStart(part));
      }}
    >
      <TabList className="section-tab-bar section-tab-list" aria-label={t('parts.label')}>
        {PARTS.map((part) => (
          <Tab key={part} id={part} className="section-tab">
            {t(`parts.${part}`)}
          </Tab>
        ))}
      </TabList>
      {PARTS.map((part) => (
        <TabPanel key={part} id={part} className="moves-panel">
          <Part {...props} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
