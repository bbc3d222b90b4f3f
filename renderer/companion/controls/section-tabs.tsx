import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

interface SectionTabsProps<P extends string> {
  readonly label: string;
  readonly parts: readonly P[];
  readonly shown: P;
  readonly nameOf: (part: P) => string;
  /** The tab of a part is pressed; it may be the one on show. */
  readonly onOpen: (part: P) => void;
  readonly panelClass: string;
  /** The part on show. */
  readonly children: ReactNode;
}

/** The parts of a section as tabs, one at a time. */
export function SectionTabs<P extends string>({
  label,
  parts,
  shown,
  nameOf,
  onOpen,
  panelClass,
  children,
}: SectionTabsProps<P>): ReactNode {
  return (
    <Tabs
      className="section-tabs"
      selectedKey={shown}
      onSelectionChange={(key) => {
        const part = parts.find((each) => each === key);
        if (part !== undefined) onOpen(part);
      }}
    >
      <TabList className="section-tab-bar section-tab-list" aria-label={label}>
        {parts.map((part) => (
          <Tab key={part} id={part} className="section-tab">
            {nameOf(part)}
          </Tab>
        ))}
      </TabList>
      {parts.map((part) => (
        <TabPanel key={part} id={part} className={panelClass}>
          {children}
        </TabPanel>
      ))}
    </Tabs>
  );
}
