import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { LUMBAR } from '@shared/workstation/setup';
import { Rich } from '../../rich';
import { useWorkstation } from '../workstation-context';
import { HowToPicture } from './how-to-picture';
import { HOW_TO_STEPS, SUPPORTS, type HowToStep, type Support } from './how-to-steps';

/** What no source of ours measures, and is said so. */
const OWN_ADVICE: readonly Support[] = ['car', 'sofa'];

interface HowToProps {
  readonly support: Support;
  readonly onChange: (support: Support) => void;
}

/** How each kind of support is made, set and placed: three drawn steps each. */
export function HowTo({ support, onChange }: HowToProps): ReactNode {
  const { t } = useTranslation('low-back');
  const { lengths } = useWorkstation();
  const [from, to] = LUMBAR.range68Mm;
  const [least, most] = LUMBAR.range95Mm;
  const figures = {
    ...{ from: lengths.number(from), to: lengths.write(to) },
    ...{ least: lengths.number(least), most: lengths.write(most) },
  };
  return (
    <section className="how-to">
      <h3 className="t-h3">{t('howTo.title')}</h3>
      <Tabs
        selectedKey={support}
        onSelectionChange={(key) => {
          const chosen = SUPPORTS.find((each) => each === key);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        <TabList className="seg how-to-tabs" aria-label={t('howTo.label')}>
          {SUPPORTS.map((each) => (
            <Tab key={each} id={each}>
              {t(`howTo.tabs.${each}`)}
            </Tab>
          ))}
        </TabList>
        {SUPPORTS.map((each) => (
          <TabPanel key={each} id={each} className="how-to-panel">
            <ol className="how-to-steps">
              {HOW_TO_STEPS[each].map((step) => (
                <li key={step}>
                  <HowToPicture step={`${each}.${step}` as HowToStep} />
                  <p>
                    <Rich text={t(`howTo.${each}.${step}`, figures)} />
                  </p>
                </li>
              ))}
            </ol>
            {OWN_ADVICE.includes(each) && <p className="t-cap">{t('howTo.own')}</p>}
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}
