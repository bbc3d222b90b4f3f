import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '@shared/workstation/report/report';
import type { ReportFormats } from './formats';

/** The report in a few lines: for whom, at what, how much there is to do. */
export function Summary({
  report,
  formats: { lengths },
}: {
  readonly report: Report;
  readonly formats: ReportFormats;
}): ReactNode {
  const { t } = useTranslation('report');
  const { person, furniture, unmeasured, plans, requests, profile, checklist } = report;
  if (person === null) return <p className="report-lead">{t('page.summary.nobody')}</p>;
  const [lowest, highest] = furniture.desk.range;
  const { score, answered, asked } = checklist.score;
  const open = plans.flatMap(({ position, steps }) =>
    steps.filter(({ id }) => !profile.doneSteps[position].includes(id)),
  );
  const sentences = [
    t('page.summary.who', {
      stature: lengths.stature(person.stature),
      desk: unmeasured.desk ? 'unmeasured' : (profile.answers.desk ?? 'fixed'),
      now: lengths.write(furniture.desk.now),
      from: lengths.number(lowest),
      to: lengths.write(highest),
    }),
    ...(plans.length === 0
      ? [t('page.summary.impossible')]
      : [
          ...listUnmeasured(unmeasured).map((what) => t('page.summary.unmeasured', { what })),
          t('page.summary.steps', { count: open.length }),
        ]),
    t('page.summary.requests', { count: requests.length }),
    // Half a checklist has a score that says nothing yet.
    ...(score !== null && answered === asked ? [t('page.summary.score', { score })] : []),
  ];
  return <p className="report-lead">{sentences.join(' ')}</p>;
}

/** One name for all that was not measured, or none. */
function listUnmeasured({ desk, chair }: Report['unmeasured']): readonly ('desk' | 'chair' | 'both')[] {
  if (desk && chair) return ['both'];
  return desk ? ['desk'] : chair ? ['chair'] : [];
}
