import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { listSourcesOn, SOURCE_TOPICS } from '@shared/evidence/sources';
import { SourceLinks } from '../../source-links';
import { Group } from './group';
import './sources-group.css';

/** Every source of what Sitwell says, by topic; also of prompts and notifications, which show none. */
export function SourcesGroup() {
  const { t } = useTranslation('settings');
  return (
    <Group id="sources">
      <div className="panel">
        {SOURCE_TOPICS.map((topic) => {
          const ids = listSourcesOn(topic);
          return (
            <Disclosure key={topic} className="source-topic">
              <Heading level={3}>
                <Button slot="trigger" className="source-topic-head" data-sources="">
                  <ChevronRight size={16} aria-hidden="true" />
                  <span className="field-label">{t(`sources.${topic}`)}</span>
                  <span className="panel-note">{ids.length}</span>
                </Button>
              </Heading>
              <DisclosurePanel>
                <SourceLinks ids={ids} />
              </DisclosurePanel>
            </Disclosure>
          );
        })}
      </div>
    </Group>
  );
}
