import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tab as TabButton, TabList, TabPanel, Tabs } from 'react-aria-components';
import { ChecklistView } from './checklist/checklist-view';
import { FIRST_FIT_CHOICE, FitSwitches, type FitChoice } from './fit/fit-switches';
import { FitView } from './fit/fit-view';
import { useObstacle } from './fit/use-obstacle';
import { HeightsView } from './fit/heights-view';
import { LowBackView } from './low-back/low-back-view';
import { DetailsView } from './profile/details-view';
import { RosaView } from './rosa/rosa-view';

const TABS = ['fit', 'heights', 'lowBack', 'checklist', 'rosa', 'details'] as const;
export type Tab = (typeof TABS)[number];

interface WorkstationTabsProps {
  readonly tab: Tab;
  readonly onChange: (tab: Tab) => void;
}

interface ViewProps extends WorkstationTabsProps {
  readonly choice: FitChoice;
  readonly onChoose: (choice: FitChoice) => void;
}

function View({ tab, choice, onChoose, onChange }: ViewProps): ReactNode {
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
      return <ChecklistView />;
    case 'rosa':
      return <RosaView />;
    case 'details':
      return <DetailsView />;
  }
}

/** The parts of the section, one at a time. */
export function WorkstationTabs({ tab, onChange }: WorkstationTabsProps): ReactNode {
  const { t } = useTranslation('workstation');
  // Kept here, so that another part and back again shows the same picture.
  const [choice, setChoice] = useState(FIRST_FIT_CHOICE);
  const obstacle = useObstacle();
  return (
    <Tabs
      className="workstation-tabs"
      selectedKey={tab}
      onSelectionChange={(key) => {
        const wanted = TABS.find((each) => each === key);
        if (wanted !== undefined) onChange(wanted);
      }}
    >
      <div className="workstation-tab-bar">
        <TabList className="workstation-tab-list" aria-label={t('tabs.label')}>
          {TABS.map((each) => (
            <TabButton key={each} id={each} className="workstation-tab">
              {t(`tabs.${each}`)}
            </TabButton>
          ))}
        </TabList>
        {tab === 'fit' && obstacle === null && <FitSwitches choice={choice} onChange={setChoice} />}
      </div>
      {TABS.map((each) => (
        <TabPanel key={each} id={each} className="workstation-panel">
          <View tab={each} choice={choice} onChoose={setChoice} onChange={onChange} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
