import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '@shared/workstation/report/report';
import { useItemWords } from '../companion/workstation/checklist/use-item-words';
import type { ReportFormats } from './formats';
import { Section } from './section';

/** What was answered with no, weightiest first, and what became of it. */
export function TodosSection({
  report: { todos, profile },
  formats: { lengths },
}: {
  readonly report: Report;
  readonly formats: ReportFormats;
}): ReactNode {
  const { t } = useTranslation('report');
  const wordItem = useItemWords(profile.answers, lengths);
  if (todos.length === 0) return null;
  return (
    <Section title={t('page.todos.title')}>
      <table className="report-todos">
        <thead>
          <tr>
            <th scope="col">{t('page.todos.what')}</th>
            <th scope="col">{t('page.todos.state')}</th>
          </tr>
        </thead>
        <tbody>
          {todos.map(({ item, state }) => {
            const { title, fix } = wordItem(item);
            return (
              <tr key={item.id}>
                <td>
                  <b>{title}</b>
                  <p>{fix}</p>
                </td>
                <td data-state={state}>{t(`page.todos.${state}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
