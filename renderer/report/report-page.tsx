import { useLayoutEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '@shared/workstation/report/report';
import { Mark } from '../look/mark';
import { ChecklistSection } from './checklist-section';
import { FactsSection } from './facts-section';
import type { ReportFormats } from './formats';
import { HeightsSection } from './heights-section';
import { NotesSection } from './notes-section';
import { PlanSection } from './plan-section';
import { RequestsSection } from './requests-section';
import { RosaSection } from './rosa-section';
import { listNotes } from './source-notes';
import { Summary } from './summary';
import { TodosSection } from './todos-section';

/** The report on paper: what the employer is asked for first, then what it rests on. Drawn once, never changed. */
export function ReportPage({
  report,
  formats,
  onDrawn,
}: {
  readonly report: Report;
  readonly formats: ReportFormats;
  readonly onDrawn: () => void;
}): ReactNode {
  const { t } = useTranslation('report');
  useLayoutEffect(onDrawn, [onDrawn]);
  const notes = listNotes(report);
  return (
    <main className="report">
      <header className="report-head">
        <p className="report-brand">
          <Mark />
          Sitwell
        </p>
        <p>{formats.date(report.at)}</p>
      </header>
      <p className="report-kind">{t('page.kind')}</p>
      <h1>{report.profile.name}</h1>
      <Summary report={report} formats={formats} />
      <RequestsSection report={report} formats={formats} />
      {report.plans.map((plan) => (
        <PlanSection key={plan.position} plan={plan} report={report} formats={formats} />
      ))}
      <HeightsSection report={report} formats={formats} notes={notes} />
      <TodosSection report={report} formats={formats} />
      <ChecklistSection report={report} formats={formats} />
      <RosaSection rosa={report.rosa} />
      <FactsSection answers={report.profile.answers} formats={formats} />
      <NotesSection notes={notes} />
    </main>
  );
}
