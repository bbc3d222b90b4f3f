import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '@shared/workstation/report/report';
import { useItemWords } from '../companion/workstation/checklist/use-item-words';
import type { ReportFormats } from './formats';
import { Section } from './section';
import { TickItem } from './tick-item';

/** What was answered with no, weightiest first, apart from what is asked for among the requests. */
export function TodosSection({
  report: { todos, profile },
  formats: { lengths },
}: {
  readonly report: Report;
  readonly formats: ReportFormats;
}): ReactNode {
  const { t } = useTranslation('report');
  const wordItem = useItemWords(profile.answers, lengths);
  const own = todos.filter(({ state }) => state !== 'asked');
  if (own.length === 0) return null;
  return (
    <Section title={t('page.todos.title')}>
      <ol className="tick-list report-todos">
        {own.map(({ item, state }) => {
          const { title, fix } = wordItem(item);
          return <TickItem key={item.id} title={title} about={fix} isTicked={state === 'done'} />;
        })}
      </ol>
    </Section>
  );
}
