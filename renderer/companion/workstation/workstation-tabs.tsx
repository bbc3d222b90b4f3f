import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tab as TabButton, TabList, TabPanel, Tabs } from 'react-aria-components';
import { ChecklistView } from './checklist/checklist-view';
import { FIRST_FIT_CHOICE, FitSwitches, type FitChoice } from './fit/fit-switches';
import { FitView } from './fit/fit-view';
import { useObstacle } from './fit/use-obstacle';
import { HeightsView } from './fit/heights/heights-view';
import { LowBackView } from './low-back/low-back-view';
import { DetailsView } from './profile/details-view';
import { RosaView } from './rosa/rosa-view';

const TABS = ['fit', 'heights', 'lowBack', 'checklist', 'rosa', 'details'] as const;
export type Tab = (typeof TABS)[number];

interface WorkstationTabsProps {
  readonly tab: Tab;
  /** The question that had the focus before is gone. */
  readonly takesFocus: boolean;
  /** Counts up each time the checklist is to start at its first question; 0 to go on where it was left. */
  readonly checkAgain: number;
  readonly onChange: (tab: Tab) => void;
}

interface ViewProps extends Omit<WorkstationTabsProps, 'takesFocus'> {
  readonly choice: FitChoice;
  readonly onChoose: (choice: FitChoice) => void;
}

function View({ tab, choice, checkAgain, onChoose, onChange }: ViewProps): ReactNode {
  switch (tab) {
    case 'fit':
      return (
        <FitView
          choice={choice}
          onChoose={onChoose}
          onOpenDetails={() => onChange('details')}
          onOpenChecklist={() => onChange('checklist')}
        />
      );
    case 'heights':
      return <HeightsView />;
    case 'lowBack':
      return <LowBackView />;
    case 'checklist':
      return <ChecklistView key={checkAgain} startsAgain={checkAgain > 0} />;
    case 'rosa':
      return <RosaView />;
    case 'details':
      return <DetailsView />;
  }
}

/** A ref that takes the focus to the first element it gets, if wanted. Tabs are there only after their list is. */
function useFocusOnce(isWanted: boolean): (element: HTMLElement | null) => void {
  const wanted = useRef(isWanted);
  return useCallback((element) => {
    if (element === null || !wanted.current) return;
    wanted.current = false;
    element.focus();
  }, []);
}

/** The parts of the section, one at a time. */
export function WorkstationTabs({ tab, takesFocus, checkAgain, onChange }: WorkstationTabsProps): ReactNode {
  const { t } = useTranslation('workstation');
  // Kept here, so that another part and back again shows the same picture.
  const [choice, setChoice] = useState(FIRST_FIT_CHOICE);
  const obstacle = useObstacle();
  const focusOnce = useFocusOnce(takesFocus);
  return (
    <Tabs
      className="section-tabs workstation-tabs"
      selectedKey={tab}
      onSelectionChange={(key) => {
        const wanted = TABS.find((each) => each === key);
        if (wanted !== undefined) onChange(wanted);
      }}
    >
      <div className="section-tab-bar workstation-tab-bar">
        <TabList className="section-tab-list workstation-tab-list" aria-label={t('tabs.label')}>
          {TABS.map((each) => (
            <TabButton key={each} id={each} ref={each === tab ? focusOnce : null} className="section-tab">
              {t(`tabs.${each}`)}
            </TabButton>
          ))}
        </TabList>
        {tab === 'fit' && obstacle === null && <FitSwitches choice={choice} onChange={setChoice} />}
      </div>
      {TABS.map((each) => (
        <TabPanel key={each} id={each} className="workstation-panel">
          <View tab={each} choice={choice} checkAgain={checkAgain} onChoose={setChoice} onChange={onChange} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
